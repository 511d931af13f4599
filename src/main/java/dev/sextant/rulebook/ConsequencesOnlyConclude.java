package dev.sextant.rulebook;

import java.util.Map;

/**
 * A consequence is literal insertions of conclusions, and nothing else: then it can be read,
 * checked and explained.
 */
final class ConsequencesOnlyConclude implements RuleConvention {

    @Override
    public String code() {
        return "consequence";
    }

    @Override
    public void check(RuleCheck check) {
        ConsequenceParser parser = new ConsequenceParser(check.written().consequence());
        if (check.written().consequence().isEmpty()) {
            check.report(
                    check.rule().location(),
                    "it concludes nothing",
                    "Maybe insertLogical( new …(…) ); below \"then\".");
        }
        while (parser.hasMore()) {
            ConsequenceParser.Step step = parser.next();
            if (step.unexpected() != null) {
                report(check, step.unexpected());
                return;
            }
            check(check, step);
        }
    }

    private static void report(RuleCheck check, Token unexpected) {
        check.report(
                unexpected.location(),
                unexpected.text() + " is not allowed here: a consequence only concludes facts",
                "Maybe insertLogical( new …(…) ); with variables, constants and literals.");
    }

    private static void check(RuleCheck check, ConsequenceParser.Step step) {
        String type = step.type().text();
        Map<String, Class<?>> components = FactTypes.componentsOf(type);
        if (!FactTypes.isConclusion(type)) {
            check.report(
                    step.type().location(),
                    components.isEmpty()
                            ? "there is no fact " + type
                            : type + " is not concluded but given",
                    Findings.maybe(
                            type,
                            FactTypes.conclusions(),
                            "Maybe one of the conclusions in dev.sextant.fact."));
        } else if (step.arguments() != components.size()) {
            check.report(
                    step.type().location(),
                    type + " takes " + components.size() + " values, not " + step.arguments(),
                    "Maybe " + type + "(" + String.join(", ", components.keySet()) + ")?");
        }
    }
}
