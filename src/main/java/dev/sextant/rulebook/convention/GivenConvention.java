package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import java.util.List;

/** A convention for constraints on given facts that may be unknown. */
interface GivenConvention extends RuleConvention {

    /** Reports every place at which the constraint breaks it. */
    void check(GivenCheck check);

    @Override
    default void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.reads().stream()
                        .anyMatch(read -> FactTypes.isOptional(fact.type(), read))) {
                    List<RuleToken> tokens = check.written().tokens().get(constraint);
                    check(new GivenCheck(check, fact.type(), constraint, tokens));
                }
            }
        }
    }
}
