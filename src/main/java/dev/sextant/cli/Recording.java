package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.audit.Recorder;
import dev.sextant.audit.SilentRule;
import dev.sextant.audit.WrittenRecord;
import dev.sextant.explain.Explanation;
import dev.sextant.explain.Sensitivity;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Rejected;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.util.List;

/** Makes a record of what came of each input; or none, where nobody asked. */
final class Recording {

    /** Keeps nothing. */
    static final Recording NONE = new Recording(null, null, null, false);

    private final Sextant sextant;
    private final Recorder recorder;
    private final Knowledge knowledge;
    private final boolean full;

    /**
     * @param knowledge whose opinions count
     * @param full whether the rules that did not fire are kept, too
     */
    Recording(Sextant sextant, Recorder recorder, Knowledge knowledge, boolean full) {
        this.sextant = sextant;
        this.recorder = recorder;
        this.knowledge = knowledge;
        this.full = full;
    }

    /**
     * Of an answer.
     *
     * @param sensitivity what could turn it; null where nobody asked
     */
    WrittenRecord decided(Accepted input, Trace trace, Sensitivity sensitivity) {
        if (recorder == null) {
            return null;
        }
        Explanation explanation = sextant.explain(trace);
        return WrittenRecord.of(
                recorder.decided(
                        input,
                        trace,
                        sensitivity == null ? explanation : explanation.with(sensitivity),
                        full ? silent(trace) : null));
    }

    private List<SilentRule> silent(Trace trace) {
        return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
    }

    /** Of an input that could not be read. */
    WrittenRecord rejected(Rejected input) {
        return recorder == null ? null : WrittenRecord.of(recorder.rejected(input));
    }

    /** Of a scenario over which a rule or the engine failed. */
    WrittenRecord failed(Accepted input, DecisionFailed failure) {
        return recorder == null ? null : WrittenRecord.of(recorder.failed(input, failure));
    }
}
