package dev.sextant.cli.explain;

import dev.sextant.Sextant;
import dev.sextant.cli.option.DepthOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.ProblemReporter;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.RelativeNames;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the records that pages are made of: of what was rejected or failed, too. */
final class CaseRecordBuilder {

    private final Sextant sextant;
    private final DecisionRecorder recorder;
    private final KnowledgeScope knowledge;
    private final boolean full;
    private final DepthOption depth;
    private final Terminal terminal;
    private final Set<ProviderFigure> figures = new HashSet<>();
    private ExitCode code = ExitCode.FINE;

    /**
     * @param knowledge whose opinions count
     * @param names what the files of the inputs are called
     * @param full whether the rules that did not fire are also shown
     */
    CaseRecordBuilder(
            Sextant sextant,
            KnowledgeScope knowledge,
            RelativeNames names,
            DepthOption depth,
            boolean full,
            Terminal terminal) {
        this.sextant = sextant;
        this.knowledge = knowledge;
        this.full = full;
        this.recorder = new DecisionRecorder(sextant.rulebook(), knowledge, true, names);
        this.depth = depth;
        this.terminal = terminal;
    }

    /** A record for each input; standard error says what was wrong with it. */
    List<StoredRecord> of(InputSet intake) {
        if (intake.scenarios().isEmpty()) {
            code = code.or(ExitCode.NO_SCENARIO);
        }
        return intake.inputs().stream()
                .map(this::record)
                .map(DecisionRecord::identified)
                .map(StoredRecord::alone)
                .toList();
    }

    /** How it ended. */
    ExitCode code() {
        return code;
    }

    /** The limits and prices that were active. */
    Set<ProviderFigure> figures() {
        return Set.copyOf(figures);
    }

    private DecisionRecord record(ScenarioInput input) {
        terminal.complain(input.problems());
        if (input instanceof RejectedInput rejected) {
            code = code.or(ExitCode.FINDINGS);
            return recorder.rejected(rejected);
        }
        AcceptedScenario accepted = (AcceptedScenario) input;
        try {
            DecisionTrace trace = sextant.decide(accepted.scenario().facts());
            figures.addAll(sextant.decidingFigures(trace));
            return recorder.decided(
                    accepted,
                    trace,
                    sextant.explain(trace).with(depth.of(trace, sextant)),
                    full ? silent(trace) : null);
        } catch (DecisionException failure) {
            ScenarioOutcome.Failed<PlatformAnswer> failed =
                    ScenarioOutcome.Failed.of(accepted.scenario(), failure);
            ProblemReporter.about(failed, terminal);
            code = code.or(failed.failure().isLimit() ? ExitCode.LIMIT : ExitCode.FINDINGS);
            return recorder.failed(accepted, failure);
        }
    }

    private List<SilentRule> silent(DecisionTrace trace) {
        return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
    }
}
