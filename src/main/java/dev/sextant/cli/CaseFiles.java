package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.audit.DecisionRecord;
import dev.sextant.audit.KeptRecord;
import dev.sextant.audit.Recorder;
import dev.sextant.audit.SilentRule;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.report.Outcome;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Rejected;
import dev.sextant.source.RelativeNames;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the records that pages are made of: of what was rejected or failed, too. */
final class CaseFiles {

    private final Sextant sextant;
    private final Recorder recorder;
    private final Knowledge knowledge;
    private final boolean full;
    private final DepthOption depth;
    private final Terminal terminal;
    private final Set<ProviderFigure> figures = new HashSet<>();
    private ExitCode code = ExitCode.FINE;

    /**
     * @param knowledge whose opinions count
     * @param names what the files of the inputs are called
     * @param full whether the rules that did not fire are told, too
     */
    CaseFiles(
            Sextant sextant,
            Knowledge knowledge,
            RelativeNames names,
            DepthOption depth,
            boolean full,
            Terminal terminal) {
        this.sextant = sextant;
        this.knowledge = knowledge;
        this.full = full;
        this.recorder = new Recorder(sextant.rulebook(), knowledge, true, names);
        this.depth = depth;
        this.terminal = terminal;
    }

    /** A record for each input; standard error tells what was wrong with it. */
    List<KeptRecord> of(Intake intake) {
        if (intake.scenarios().isEmpty()) {
            code = code.or(ExitCode.NO_SCENARIO);
        }
        return intake.inputs().stream()
                .map(this::record)
                .map(DecisionRecord::identified)
                .map(KeptRecord::alone)
                .toList();
    }

    /** How it ended. */
    ExitCode code() {
        return code;
    }

    /** The limits and prices that were in force. */
    Set<ProviderFigure> figures() {
        return Set.copyOf(figures);
    }

    private DecisionRecord record(Input input) {
        terminal.complain(input.problems());
        if (input instanceof Rejected rejected) {
            code = code.or(ExitCode.FINDINGS);
            return recorder.rejected(rejected);
        }
        Accepted accepted = (Accepted) input;
        try {
            Trace trace = sextant.decide(accepted.scenario().facts());
            figures.addAll(sextant.decidingFigures(trace));
            return recorder.decided(
                    accepted,
                    trace,
                    sextant.explain(trace).with(depth.of(trace, sextant)),
                    full ? silent(trace) : null);
        } catch (DecisionFailed failure) {
            Outcome.Failed failed = Outcome.Failed.over(accepted.scenario(), failure);
            Complaints.about(failed, terminal);
            code = code.or(failed.limit() ? ExitCode.LIMIT : ExitCode.FINDINGS);
            return recorder.failed(accepted, failure);
        }
    }

    private List<SilentRule> silent(Trace trace) {
        return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
    }
}
