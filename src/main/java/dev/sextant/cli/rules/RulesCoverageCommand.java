package dev.sextant.cli.rules;

import dev.sextant.Sextant;
import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.CoverageCollector;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.option.ThresholdOption;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.CoverageHtml;
import dev.sextant.report.rules.CoverageJson;
import dev.sextant.report.rules.CoverageLcov;
import dev.sextant.report.rules.CoverageText;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says how much of the rules scenarios try. */
@Command(
        name = "coverage",
        description = {
            "Show which rules and conditions the scenarios exercise.",
            "Counts which rules fired and which were silent, and which conditions were true and"
                    + " which were false, over all scenarios and the changes that they list."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant rules coverage --threshold 95 scenarios")
final class RulesCoverageCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolder;
    @Mixin private ThresholdOption threshold;
    @ParentCommand private RulesCommand rules;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Scenario files, or folders (searched recursively).")
    private List<Path> paths;

    @Option(names = "--full", description = "Also list rules without gaps.")
    private boolean full;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|lcov",
            description = "Output format. Default: text.")
    private Format format = Format.text;

    /** What output looks like. */
    enum Format {
        /** For people, on a terminal. */
        text,
        /** For machines. */
        json,
        /** For people, as a page. */
        html,
        /** For tools that show coverage beside the lines of the rules. */
        lcov
    }

    @Override
    public Integer call() {
        common.apply();
        Sextant sextant = ruleFolder.load();
        InputSet intake = rules.terminal().read(paths);
        rules.terminal().complain(intake.warnings());
        CoverageCollector covering = sextant.bench().covering();
        ScenarioMapper<DecisionTrace> each =
                new ScenarioMapper<>(rules.terminal(), scenario -> decide(scenario, covering));
        each.of(intake);
        Coverage coverage = covering.coverage();
        print(coverage, sextant.rulebook().digest());
        return each.code().or(threshold.check(coverage, rules.terminal())).number();
    }

    private static Optional<DecisionTrace> decide(Scenario scenario, CoverageCollector covering) {
        DecisionTrace trace = covering.decide(scenario.facts());
        for (SilencingChange change : scenario.silent()) {
            covering.decide(change.appliedTo(scenario.facts()));
        }
        return Optional.of(trace);
    }

    private void print(Coverage coverage, String digest) {
        Terminal terminal = rules.terminal();
        switch (format) {
            case text -> terminal.print(CoverageText.lines(coverage, full, terminal.width()));
            case json -> terminal.print(CoverageJson.write(coverage, digest));
            case html -> terminal.print(CoverageHtml.write(coverage));
            case lcov -> terminal.print(CoverageLcov.lines(coverage));
        }
    }
}
