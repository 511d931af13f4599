package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.DrlStatement;

/** Order never decides: a rule has no attributes. */
final class AttributesAreAbsent implements RuleConvention {

    @Override
    public String code() {
        return "attribute";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (DrlStatement attribute : check.written().attributes()) {
            check.report(
                    attribute.location(),
                    attribute.keyword() + " is not allowed: the order of rules must not matter",
                    "Maybe remove it.");
        }
    }
}
