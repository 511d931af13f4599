package dev.sextant.rulebook;

/**
 * A string equals no constant and no number, so that the rule would never fire, or never compile.
 */
final class NoStringForConstant implements RuleConvention {

    @Override
    public String code() {
        return "string-comparison";
    }

    @Override
    public void check(RuleCheck check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                boolean text =
                        constraint.reads().stream()
                                .allMatch(
                                        read ->
                                                FactTypes.componentsOf(fact.type()).get(read)
                                                        == String.class);
                if (!text) {
                    check(check, constraint);
                }
            }
        }
    }

    private static void check(RuleCheck check, Constraint constraint) {
        for (Token token : check.written().tokens().get(constraint)) {
            if (token.kind() == Token.Kind.STRING) {
                check.report(
                        token.location(),
                        constraint.reads().get(0) + " is no text, and never equals " + token.text(),
                        "Maybe write the constant or the number without quotes.");
            }
        }
    }
}
