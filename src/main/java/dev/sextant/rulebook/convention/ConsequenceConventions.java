package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.ConsequenceParser;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conventions for consequences. */
final class ConsequenceConventions {

    /** What the engine offers to consequences. */
    private static final Set<String> ENGINE =
            Set.of("insert", "update", "modify", "delete", "retract", "drools", "kcontext");

    private ConsequenceConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "consequence", Concern.MEANING, ConsequenceConventions::checkConsequence));
    }

    /**
     * A consequence is literal insertions of conclusions, and nothing else: then it can be read,
     * checked and explained.
     */
    private static void checkConsequence(RuleCheckContext check) {
        ConsequenceParser parser = new ConsequenceParser(check.written().consequence());
        if (check.written().consequence().isEmpty()) {
            check.report(
                    check.rule().location(),
                    "it concludes nothing",
                    "Maybe add insertLogical( new …(…) ); below \"then\".");
        }
        if (check.rules().folder().trust() == TrustLevel.ANY_CODE) {
            checkConclusions(check);
            return;
        }
        while (parser.hasMore()) {
            ConsequenceParser.Step step = parser.next();
            if (step.unexpected() != null) {
                reportUnexpected(check, step.unexpected());
                return;
            }
            checkConclusion(check, step);
        }
    }

    /**
     * Where any code is trusted: what is concluded can still be read, so that the stages are what
     * they seem, and nothing is taken back.
     */
    private static void checkConclusions(RuleCheckContext check) {
        List<RuleToken> tokens = check.written().consequence();
        for (int at = 0; at < tokens.size(); at++) {
            boolean read =
                    at + 2 < tokens.size()
                            && tokens.get(at + 1).is("(")
                            && tokens.get(at + 2).is("new");
            if (ENGINE.contains(tokens.get(at).text())
                    || tokens.get(at).is("insertLogical") && !read) {
                check.report(
                        tokens.get(at).location(),
                        tokens.get(at).text() + " is not allowed here, even in trusted code",
                        "Maybe use insertLogical( new …(…) ); with your own values.");
            }
        }
    }

    private static void reportUnexpected(RuleCheckContext check, RuleToken unexpected) {
        check.report(
                unexpected.location(),
                unexpected.text() + " is not allowed here: a consequence can only conclude facts",
                "Maybe use insertLogical( new …(…) ); with variables, constants and literals.");
    }

    private static void checkConclusion(RuleCheckContext check, ConsequenceParser.Step step) {
        String type = step.type().text();
        Map<String, Class<?>> components = FactTypes.componentsOf(type);
        if (!FactTypes.isConclusion(type)) {
            check.report(
                    step.type().location(),
                    components.isEmpty()
                            ? "there is no fact " + type
                            : type + " is a given fact, which rules cannot conclude",
                    ConventionFindings.maybe(
                            type,
                            type,
                            FactTypes.conclusions(),
                            "Maybe use one of the conclusions in dev.sextant.fact."));
        } else if (step.arguments() != components.size()) {
            check.report(
                    step.type().location(),
                    type + " takes " + components.size() + " values, not " + step.arguments(),
                    "Maybe write " + type + "(" + String.join(", ", components.keySet()) + ").");
        }
    }
}
