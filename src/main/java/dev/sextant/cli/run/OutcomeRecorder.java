package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.redact.Redaction;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.record.write.RecordSerializer;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.util.List;

/** Makes a record of the result of each input; or none, where nobody asked. */
final class OutcomeRecorder {

    /** Keeps nothing. */
    static final OutcomeRecorder NONE = new OutcomeRecorder(null, null, null, false, null);

    private final Sextant sextant;
    private final DecisionRecorder recorder;
    private final KnowledgeScope knowledge;
    private final boolean full;
    private final Redaction redaction;
    private final RecordSerializer writer = new RecordSerializer();

    /**
     * @param knowledge whose opinions count
     * @param full whether the rules that did not fire are stored, too
     * @param redaction what is redacted from records; null where nothing is
     */
    OutcomeRecorder(
            Sextant sextant,
            DecisionRecorder recorder,
            KnowledgeScope knowledge,
            boolean full,
            Redaction redaction) {
        this.redaction = redaction;
        this.sextant = sextant;
        this.recorder = recorder;
        this.knowledge = knowledge;
        this.full = full;
    }

    /** The redaction of records; null where nothing is. */
    Redaction redaction() {
        return redaction;
    }

    /** The input as it is decided: without the names that no record may hold. */
    AcceptedScenario toDecide(AcceptedScenario input) {
        return redaction == null ? input : redaction.salting().renamed(input);
    }

    /**
     * For an answer.
     *
     * @param input as it was read
     * @param decided as it was decided
     * @param sensitivity what could turn it; null where nobody asked
     */
    WrittenRecord decided(
            AcceptedScenario input,
            AcceptedScenario decided,
            DecisionTrace trace,
            SensitivityResult sensitivity) {
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

    private WrittenRecord written(DecisionRecord record, AcceptedScenario input) {
        return writer.write(redaction == null ? record : redaction.of(record, input));
    }

    private List<SilentRule> silent(DecisionTrace trace) {
        return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
    }

    /** For an input that could not be read. */
    WrittenRecord rejected(RejectedInput input) {
        if (recorder == null) {
            return null;
        }
        DecisionRecord record = recorder.rejected(input);
        return writer.write(redaction == null ? record : redaction.ofRejected(record));
    }

    /** A failure without details: what a rule threw can hold any value. */
    DecisionException withoutCause(DecisionException failure) {
        return redaction == null ? failure : Redaction.withoutCause(failure);
    }

    /** For a scenario over which a rule or the engine failed. */
    WrittenRecord failed(
            AcceptedScenario input, AcceptedScenario decided, DecisionException failure) {
        return recorder == null ? null : written(recorder.failed(decided, failure), input);
    }
}
