package dev.sextant.record.redact;

import dev.sextant.decision.GivenValue;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.trace.DecisionException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes values out of records. Names are replaced before anything is decided, so that no sentence
 * ever holds them; values are redacted from what was decided with them, and of all that was made of
 * them. Safe for use by several threads.
 */
public final class Redaction {

    private static final String FAILURE =
            "the error message is redacted, because it can contain values of the input; run without"
                    + " --redact to see it";

    private final RedactionPolicy salting;
    private final Rulebook rulebook;

    /**
     * @param salting what is redacted
     * @param rulebook the rules that decide
     */
    public Redaction(RedactionPolicy salting, Rulebook rulebook) {
        this.salting = salting;
        this.rulebook = rulebook;
    }

    /** The redactions. */
    public RedactionPolicy salting() {
        return salting;
    }

    /**
     * The record without what is redacted.
     *
     * @param record of the input as {@link RedactionPolicy#renamed} has it
     * @param input the input as it is
     */
    public DecisionRecord of(DecisionRecord record, AcceptedScenario input) {
        List<RedactedValue> taken =
                salting.salted(input).stream().map(SaltedValue::redacted).toList();
        Set<String> paths = taken.stream().map(RedactedValue::path).collect(Collectors.toSet());
        Set<GivenValue> values = new HashSet<>(record.facts());
        values.removeIf(fact -> !paths.contains(fact.path()) || fact.namesOwner());
        return new RecordMasker(record, values, rulebook).masked(taken);
    }

    /** The record of an input that was rejected, without what its problems say about it. */
    public DecisionRecord ofRejected(DecisionRecord record) {
        return new RecordMasker(record, Set.of(), rulebook).masked(null);
    }

    /** A failure without details: what a rule threw can hold any value. */
    public static DecisionException withoutCause(DecisionException failure) {
        return failure.isLimit() ? failure : new DecisionException(FAILURE, failure);
    }
}
