package dev.sextant.rulebook;

/** What does not hold of an unknown fact would hold negated. */
final class NoNegation implements GivenConvention {

    @Override
    public String code() {
        return "null-negation";
    }

    @Override
    public void check(GivenCheck check) {
        for (Token token : check.tokens()) {
            if (token.is("!")) {
                check.report(
                        token.location(),
                        "! turns what is unknown into true, or fails on it",
                        "Maybe say what must hold instead: "
                                + check.component()
                                + " == false, or the opposite comparison.");
            }
        }
    }
}
