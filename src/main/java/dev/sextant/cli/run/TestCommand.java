package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.CoverageCollector;
import dev.sextant.authoring.examine.ScenarioTestResult;
import dev.sextant.authoring.examine.ScenarioTester;
import dev.sextant.authoring.examine.Verdict;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.ExcludeOption;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ThresholdOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.CoverageText;
import dev.sextant.report.run.ExaminationText;
import dev.sextant.report.run.JUnitXml;
import dev.sextant.scenario.model.InputSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares scenarios with their expectations. */
@Command(
        name = "test",
        description = {
            "Run scenarios as tests and compare the results with their expectations.",
            "A rule's own scenario is tested as well: the rule must fire in it, and must not fire"
                    + " after each change that it lists."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant test scenarios")
public final class TestCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private ThresholdOption threshold;
    @ParentCommand private CommandContext context;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Scenario files, or folders (searched recursively).")
    private List<Path> paths;

    @Option(
            names = "--coverage",
            description =
                    "List rules and conditions that no scenario exercises, on standard error. See"
                            + " 'sextant rules coverage --help'.")
    private boolean coverage;

    @Option(
            names = "--format",
            paramLabel = "text|junit",
            description = "Output format. Default: text.")
    private Format format = Format.text;

    @Mixin private final ExcludeOption exclude = new ExcludeOption();

    /** What output looks like. */
    enum Format {
        /** For people. */
        text,
        /** JUnit XML. */
        junit
    }

    @Override
    public Integer call() {
        common.apply();
        Sextant loaded = rules.load();
        InputSet intake = context.terminal().read(paths, exclude.patterns());
        CoverageCollector covering = loaded.bench().covering();
        ScenarioTester examination =
                isCovered() ? loaded.bench().examination(covering) : loaded.bench().examination();
        List<ScenarioTestResult> examined =
                intake.scenarios().stream().map(examination::of).toList();
        context.terminal().complain(intake.warnings());
        intake.inputs().forEach(input -> context.terminal().complain(input.problems()));
        print(examined, intake);
        ExitCode code = exitCode(examined, intake);
        return (isCovered() ? code.or(covered(covering.coverage())) : code).number();
    }

    private boolean isCovered() {
        return coverage || threshold.isGiven();
    }

    private ExitCode covered(Coverage seen) {
        Terminal terminal = context.terminal();
        CoverageText.lines(seen, false, terminal.width()).forEach(terminal::complain);
        return threshold.check(seen, terminal);
    }

    private void print(List<ScenarioTestResult> examined, InputSet intake) {
        Terminal terminal = context.terminal();
        if (format == Format.junit) {
            terminal.print(JUnitXml.write(examined, intake.rejected()));
        } else {
            terminal.print(
                    ExaminationText.lines(examined, intake.rejected().size(), terminal.width()));
        }
    }

    private static ExitCode exitCode(List<ScenarioTestResult> examined, InputSet intake) {
        if (examined.isEmpty()) {
            return ExitCode.NO_SCENARIO;
        }
        boolean failed = examined.stream().anyMatch(one -> one.verdict() == Verdict.FAILED);
        return failed || !intake.rejected().isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
