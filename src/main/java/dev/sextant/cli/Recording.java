package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.audit.DecisionRecord;
import dev.sextant.audit.RecordWriter;
import dev.sextant.audit.Recorder;
import dev.sextant.audit.Redaction;
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
    static final Recording NONE = new Recording(null, null, null, false, null);

    private final Sextant sextant;
    private final Recorder recorder;
    private final Knowledge knowledge;
    private final boolean full;
    private final Redaction redaction;
    private final RecordWriter writer = new RecordWriter();

    /**
     * @param knowledge whose opinions count
     * @param full whether the rules that did not fire are kept, too
     * @param redaction what is taken out of records; null where nothing is
     */
    Recording(
            Sextant sextant,
            Recorder recorder,
            Knowledge knowledge,
            boolean full,
            Redaction redaction) {
        this.redaction = redaction;
        this.sextant = sextant;
        this.recorder = recorder;
        this.knowledge = knowledge;
        this.full = full;
    }

    /** What is taken out of records; null where nothing is. */
    Redaction redaction() {
        return redaction;
    }

    /** The input as it is decided: without the names that no record may hold. */
    Accepted toDecide(Accepted input) {
        return redaction == null ? input : redaction.salting().renamed(input);
    }

    /**
     * Of an answer.
     *
     * @param input as it was read
     * @param decided as it was decided
     * @param sensitivity what could turn it; null where nobody asked
     */
    WrittenRecord decided(Accepted input, Accepted decided, Trace trace, Sensitivity sensitivity) {
        if (recorder == null) {
            return null;
        }
        Explanation explanation = sextant.explain(trace);
        return written(
                recorder.decided(
                        decided,
                        trace,
                        sensitivity == null ? explanation : explanation.with(sensitivity),
                        full ? silent(trace) : null),
                input);
    }

    private WrittenRecord written(DecisionRecord record, Accepted input) {
        return writer.write(redaction == null ? record : redaction.of(record, input));
    }

    private List<SilentRule> silent(Trace trace) {
        return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
    }

    /** Of an input that could not be read. */
    WrittenRecord rejected(Rejected input) {
        if (recorder == null) {
            return null;
        }
        DecisionRecord record = recorder.rejected(input);
        return writer.write(redaction == null ? record : redaction.ofRejected(record));
    }

    /** A failure as it may be told: what a rule threw can hold any value. */
    DecisionFailed told(DecisionFailed failure) {
        return redaction == null ? failure : Redaction.told(failure);
    }

    /** Of a scenario over which a rule or the engine failed. */
    WrittenRecord failed(Accepted input, Accepted decided, DecisionFailed failure) {
        return recorder == null ? null : written(recorder.failed(decided, failure), input);
    }
}
