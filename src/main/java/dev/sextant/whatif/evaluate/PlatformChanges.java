package dev.sextant.whatif.evaluate;

import dev.sextant.explain.words.GivenValues;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.trace.VariedFact;
import java.util.List;

/**
 * The changes to one platform: found once and decided once, however much is asked about them. Safe
 * for use by several threads.
 */
public final class PlatformChanges {

    private final DecisionTrace trace;
    private final FactAlternatives alternatives;
    private final RememberingDecider fast;
    private final RememberingDecider judge;
    private List<VariedFact> alone;
    private List<VariedFact> together;

    /**
     * The changes to a platform.
     *
     * @param trace its current decision
     * @param alternatives knows which values to try
     * @param deciders the rules that made the trace
     */
    public PlatformChanges(
            DecisionTrace trace, FactAlternatives alternatives, ConfirmedDeciders deciders) {
        this.trace = trace;
        this.alternatives = alternatives;
        this.fast = new RememberingDecider(deciders.fast());
        this.judge =
                deciders.fast() == deciders.judge()
                        ? fast
                        : new RememberingDecider(deciders.judge());
    }

    /** Returns the current decision. */
    public DecisionTrace trace() {
        return trace;
    }

    /** Returns all facts with the values to try while all others stay. */
    public synchronized List<VariedFact> alone() {
        if (alone == null) {
            alone = alternatives.alone(trace);
        }
        return alone;
    }

    /** Returns the same facts with the values to try while others change as well. */
    public synchronized List<VariedFact> together() {
        if (together == null) {
            together = alternatives.together(trace);
        }
        return together;
    }

    /** Returns those of all facts that are not known. */
    public List<VariedFact> unknown() {
        String unknown = ValueFormatter.of(null);
        return alone().stream()
                .filter(fact -> GivenValues.of(fact.path(), trace.facts()).equals(unknown))
                .toList();
    }

    /** Returns what decides the tries of a search. */
    public RememberingDecider fast() {
        return fast;
    }

    /** Returns what decides whatever is shown; the same where nothing decides faster. */
    public RememberingDecider judge() {
        return judge;
    }
}
