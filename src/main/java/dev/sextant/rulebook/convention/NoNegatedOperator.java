package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;

/** What is unknown is in no list, so that {@code not in} would fire on it. */
final class NoNegatedOperator implements GivenConvention {

    @Override
    public String code() {
        return "null-not-operator";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            RuleToken token = check.tokens().get(at);
            if (token.is("not") || token.is("excludes")) {
                String operator =
                        token.is("not")
                                ? "not " + TokenClassifier.after(check.tokens(), at).text()
                                : token.text();
                check.report(
                        token.location(),
                        operator + " is also true if " + check.component() + " is unknown",
                        "Maybe list the other values, without " + token.text() + ".");
            }
        }
    }
}
