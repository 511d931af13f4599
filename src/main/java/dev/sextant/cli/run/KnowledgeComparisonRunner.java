package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.authoring.diff.KnowledgeComparison;
import dev.sextant.authoring.diff.KnowledgeDifference;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.ProblemReporter;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.run.KnowledgeJson;
import dev.sextant.report.run.KnowledgeText;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.trace.DecisionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares, for many scenarios, the answers by the article with those by all rules. */
final class KnowledgeComparisonRunner {

    private final Sextant sextant;
    private final Terminal terminal;
    private final List<KnowledgeDifference> differences = new ArrayList<>();
    private final List<ScenarioOutcome.Failed<PlatformAnswer>> failed = new ArrayList<>();

    KnowledgeComparisonRunner(Sextant sextant, Terminal terminal) {
        this.sextant = sextant;
        this.terminal = terminal;
    }

    /** Compares, complains and prints. */
    ExitCode run(InputSet intake, boolean asJson) {
        terminal.complain(intake.warnings());
        intake.inputs().forEach(input -> terminal.complain(input.problems()));
        KnowledgeComparison comparison = sextant.bench().knowledgeComparison();
        intake.scenarios().forEach(scenario -> compare(scenario, comparison));
        failed.forEach(failure -> ProblemReporter.about(failure, terminal));
        int rejected = intake.rejected().size();
        if (asJson) {
            terminal.print(
                    KnowledgeJson.write(
                            differences, rejected, failed.size(), sextant.rulebook().digest()));
        } else {
            terminal.print(
                    KnowledgeText.lines(differences, rejected, failed.size(), terminal.width()));
        }
        return exitCode(intake);
    }

    /** The limits and prices that the answers by all rules rest on. */
    Set<ProviderFigure> figures() {
        return differences.stream()
                .flatMap(difference -> difference.figures().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void compare(Scenario scenario, KnowledgeComparison comparison) {
        try {
            differences.add(comparison.of(scenario));
        } catch (DecisionException failure) {
            failed.add(ScenarioOutcome.Failed.of(scenario, failure));
        }
    }

    private ExitCode exitCode(InputSet intake) {
        if (failed.stream().anyMatch(one -> one.failure().isLimit())) {
            return ExitCode.LIMIT;
        }
        if (intake.scenarios().isEmpty()) {
            return ExitCode.NO_SCENARIO;
        }
        return failed.isEmpty() && intake.rejected().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
