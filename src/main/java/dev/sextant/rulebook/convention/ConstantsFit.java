package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;

/** A component is compared with constants of its own type: no other ever equals it. */
final class ConstantsFit implements RuleConvention {

    @Override
    public String code() {
        return "wrong-constant";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.reads().size() == 1) {
                    String component = constraint.reads().get(0);
                    Class<?> type = FactTypes.constantsOf(fact.type(), component);
                    check.written().tokens().get(constraint).stream()
                            .filter(token -> FactTypes.enums().containsKey(token.text()))
                            .filter(token -> FactTypes.enums().get(token.text()) != type)
                            .forEach(token -> report(check, component, type, token));
                }
            }
        }
    }

    private static void report(
            RuleCheckContext check, String component, Class<?> type, RuleToken wrong) {
        check.report(
                wrong.location(),
                component + " can never equal a constant of " + wrong.text(),
                type == null
                        ? "Maybe compare it with a value of its own type."
                        : "Maybe you mean " + type.getSimpleName() + "?");
    }
}
