package dev.sextant.whatif.evaluate;

import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides changes to one platform, and remembers what single changes come to: each is decided once,
 * whoever asks. Safe for use by several threads.
 */
public final class RememberingDecider implements PlatformDecider {

    private final PlatformDecider decider;
    private final Map<Change, Outcome> known = new ConcurrentHashMap<>();

    /** Remembers what a decider says. */
    public RememberingDecider(PlatformDecider decider) {
        this.decider = decider;
    }

    private record Change(FactPath path, String value) {}

    /** A decision, or why there is none. */
    private record Outcome(Decision decision, DecisionException failure) {}

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        return decider.decide(facts);
    }

    /**
     * Returns the decision with another value of a fact.
     *
     * @throws DecisionException if the rules fail over it
     */
    public Decision single(FactPath path, SupposedValue supposed) {
        Change change = new Change(path, supposed.value());
        Outcome outcome = known.get(change);
        if (outcome == null) {
            outcome = decided(supposed);
            known.put(change, outcome);
        }
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return outcome.decision();
    }

    private Outcome decided(SupposedValue supposed) {
        try {
            DecisionTrace then = decider.decide(supposed.facts());
            return new Outcome(Decision.of(then), null);
        } catch (DecisionException failure) {
            return new Outcome(null, failure);
        }
    }
}
