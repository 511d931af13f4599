package dev.sextant.authoring.diff;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.PlatformDecider;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules that can be run without some of them.
 *
 * @param rulebook what they say
 * @param deciders gives what runs those that a predicate allows
 */
public record RunnableRules(
        Rulebook rulebook, Function<Predicate<Rule>, PlatformDecider> deciders) {

    /** What runs all of them. */
    PlatformDecider decider() {
        return deciders.apply(rule -> true);
    }
}
