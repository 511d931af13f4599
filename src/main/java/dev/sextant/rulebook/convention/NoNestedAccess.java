package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;

/** What is inside an unknown fact cannot be read: the run would fail. */
final class NoNestedAccess implements GivenConvention {

    @Override
    public String code() {
        return "null-access";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            if (token.is(".") && check.isOptional(at - 1)) {
                String component = check.tokens().get(at - 1).text();
                check.report(
                        token.location(),
                        "the run fails here if " + component + " is unknown",
                        "Maybe use an operator, contains, in or ==, or guard it: "
                                + component
                                + "!.");
            }
        }
    }
}
