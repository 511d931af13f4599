package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.TokenClassifier;

/** No rule tests for absence: what is unknown speaks neither for nor against. */
final class AbsenceIsNotTested implements GivenConvention {

    @Override
    public String code() {
        return "null-test";
    }

    @Override
    public void check(GivenCheck check) {
        for (int at = 0; at < check.tokens().size(); at++) {
            boolean besideNull =
                    TokenClassifier.after(check.tokens(), at).is("null")
                            || TokenClassifier.before(check.tokens(), at).is("null");
            if (check.tokens().get(at).is("==") && besideNull) {
                check.report(
                        check.tokens().get(at).location(),
                        "== null draws a conclusion from an unknown value",
                        "Maybe remove it, or test for a known value of " + check.component() + ".");
            }
        }
    }
}
