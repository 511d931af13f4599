package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.trace.FactPath;

/**
 * Something typical that an answer rests on, because the scenario does not say.
 *
 * @param assumption what is assumed
 * @param fact the fact that would replace it
 * @param sentence the sentence of the rule that assumes it
 */
public record AppliedAssumption(Assumption assumption, FactPath fact, RuleSentence sentence) {

    /** The fact that replaces an assumption where it is given. */
    public static FactPath fact(Assumption assumption) {
        return switch (assumption.aspect()) {
            case LIFETIME -> new FactPath(assumption.about(), "lifetime");
            case STATE -> new FactPath(assumption.about(), "state");
            case EXISTING -> new FactPath(FactPath.PLATFORM, "existing");
            case SERVICES -> new FactPath(FactPath.PLATFORM, "services");
        };
    }
}
