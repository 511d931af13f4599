package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import java.util.List;

/** A given fact that is cited must be needed: what is bound is also asked for. */
final class BoundFactsAreConstrained implements RuleConvention {

    @Override
    public String code() {
        return "bound-given";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.onlyBinds() && isFree(fact, constraint)) {
                    String component = constraint.reads().get(0);
                    check.report(
                            constraint.location(),
                            component
                                    + " is bound to "
                                    + constraint.variable()
                                    + ", which may be unknown",
                            "Maybe write "
                                    + constraint.variable()
                                    + " : "
                                    + component
                                    + " != null.");
                }
            }
        }
    }

    private static boolean isFree(Condition.OfFact fact, Constraint binding) {
        List<String> reads = binding.reads();
        return FactTypes.isOptional(fact.type(), reads.get(0))
                && fact.constraints().stream()
                        .noneMatch(
                                other ->
                                        !other.onlyBinds() && other.reads().contains(reads.get(0)));
    }
}
