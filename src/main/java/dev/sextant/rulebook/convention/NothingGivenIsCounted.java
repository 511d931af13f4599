package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import java.util.Collection;

/**
 * Only what rules conclude may be asked to be absent or counted: an unknown fact is not an absent
 * one.
 */
final class NothingGivenIsCounted implements RuleConvention {

    @Override
    public String code() {
        return "not-given";
    }

    @Override
    public void check(RuleCheckContext check) {
        check(check, check.rule().conditions(), "");
    }

    private static void check(
            RuleCheckContext check, Collection<Condition> conditions, String under) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact
                    && !under.isEmpty()
                    && FactTypes.isGiven(fact.type())) {
                check.report(
                        fact.location(),
                        under
                                + " needs all of "
                                + fact.type()
                                + ", but some of these may be unknown",
                        "Maybe conclude it in another rule, and match that conclusion.");
            } else if (condition instanceof Condition.Quantified quantified) {
                boolean exists = quantified.quantifier() == Condition.Quantifier.EXISTS;
                check(check, quantified.parts(), exists ? under : quantified.quantifier().word());
            } else if (condition instanceof Condition.Combined combined) {
                check(check, combined.parts(), under);
            } else if (condition instanceof Condition.Accumulated accumulated) {
                check(check, accumulated.over(), "accumulate");
            }
        }
    }
}
