package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.report.ProblemsText;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks a folder of rules. */
@Command(
        name = "check",
        description = "Say whether the rules compile and keep the conventions.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules check rules-drl")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder of rules. Default: the rules that come with Sextant.")
    private Path folder;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Explain a kind of problem by its code, with a wrong and a right example;"
                            + " without a code, list them all.")
    private String explain;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        common.apply();
        if (explain != null) {
            new ProblemExplanation(spec.commandLine(), rules.terminal())
                    .print(explain, format == Format.json);
            return ExitCode.FINE.number();
        }
        List<Problem> problems = Sextant.check(RulesOption.folder(folder));
        rules.terminal().print(ProblemsText.lines(problems));
        boolean broken =
                problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return (broken ? ExitCode.RULES : ExitCode.FINE).number();
    }
}
