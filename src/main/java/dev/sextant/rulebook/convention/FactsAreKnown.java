package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;

/** Conditions and consequences name facts of the vocabulary. */
final class FactsAreKnown implements RuleConvention {

    @Override
    public String code() {
        return "unknown-fact";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            if (!FactTypes.all().containsKey(fact.type())) {
                check.report(
                        fact.location(),
                        "there is no fact " + fact.type(),
                        ConventionFindings.maybe(
                                fact.type(),
                                FactTypes.all().keySet(),
                                "Maybe use one of the records in dev.sextant.fact."));
            }
        }
    }
}
