package dev.sextant.cli.rules;

import dev.sextant.RuleFolderCheck;
import dev.sextant.Sextant;
import dev.sextant.authoring.check.CheckReport;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.CheckReportAnnotations;
import dev.sextant.report.rules.CheckReportJson;
import dev.sextant.report.rules.CheckReportSarif;
import dev.sextant.report.rules.CheckReportText;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks a folder of rules. */
@Command(
        name = "check",
        description = "Check that the rules compile and follow the conventions.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules check rules-drl")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Mixin private RulesOption ruleFolders;

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Same as --rules DIR.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Explain a problem code, with a wrong and a correct example. Without a code,"
                            + " list all codes.")
    private String explain;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|github",
            description =
                    "Output format. sarif (SARIF 2.1.0) is for code hosts and editors, github"
                            + " writes annotations for a GitHub workflow. Default: text.")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    /** What output looks like. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json,
        /** For code hosts and editors. */
        sarif,
        /** For the log of a workflow. */
        github
    }

    @Override
    public Integer call() {
        common.apply();
        if (explain != null) {
            return explained().number();
        }
        List<Path> checked = ruleFolders.folders(folders);
        CheckReport found =
                RuleFolderCheck.of(checked, ruleFolders.trust(), ruleFolders.cache())
                        .with(rules.open().toOthers(checked));
        CheckReport checkup = strict ? found.strict() : found;
        print(checkup);
        boolean broken = checkup.count(Problem.Severity.ERROR) > 0;
        return (broken ? ExitCode.RULES : ExitCode.FINE).number();
    }

    private ExitCode explained() {
        if (format == Format.sarif || format == Format.github) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--explain does not support the format ("
                            + format
                            + ")\n  Maybe use --format json.");
        }
        new ProblemExplanation(spec.commandLine(), rules.terminal())
                .print(explain, format == Format.json);
        return ExitCode.FINE;
    }

    private void print(CheckReport checkup) {
        Terminal terminal = rules.terminal();
        switch (format) {
            case text -> terminal.print(CheckReportText.lines(checkup));
            case json -> terminal.print(CheckReportJson.write(checkup));
            case sarif -> terminal.print(CheckReportSarif.write(checkup, Sextant.VERSION));
            case github -> terminal.print(CheckReportAnnotations.lines(checkup));
        }
    }
}
