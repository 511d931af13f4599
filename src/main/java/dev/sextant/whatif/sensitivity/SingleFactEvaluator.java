package dev.sextant.whatif.sensitivity;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.Goal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Evaluates the effect of single values of unknown facts. */
final class SingleFactEvaluator {

    private final PlatformDecider decider;
    private final Goal turned;

    SingleFactEvaluator(PlatformDecider decider, DecisionTrace trace) {
        this.decider = decider;
        this.turned = Goal.Other.than(trace);
    }

    /**
     * What the values of one fact do.
     *
     * @param turns whether one of them turns the answer or an option
     * @param failed how many of them the rules failed over
     * @param concluded what rules conclude with them
     */
    record Effect(boolean turns, int failed, Set<Fact> concluded) {}

    /** What the values of a fact do. */
    Effect of(VariedFact unknown) {
        List<Effect> effects = unknown.suppositions().parallelStream().map(this::of).toList();
        Set<Fact> concluded = new HashSet<>();
        effects.forEach(effect -> concluded.addAll(effect.concluded()));
        return new Effect(
                effects.stream().anyMatch(Effect::turns),
                effects.stream().mapToInt(Effect::failed).sum(),
                concluded);
    }

    private Effect of(SupposedValue supposed) {
        try {
            DecisionTrace then = decider.decide(supposed.facts());
            Set<Fact> concluded = new HashSet<>();
            then.conclusions(Conclusion.class).forEach(concluded::add);
            return new Effect(turned.isReachedBy(then), 0, concluded);
        } catch (DecisionException failure) {
            return new Effect(false, 1, Set.of());
        }
    }
}
