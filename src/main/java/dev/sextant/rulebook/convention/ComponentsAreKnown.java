package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.List;
import java.util.Set;

/** Constraints name components of their fact. */
final class ComponentsAreKnown implements RuleConvention {

    @Override
    public String code() {
        return "unknown-component";
    }

    private static final Set<String> KEYWORDS =
            Set.of("null", "true", "false", "this", "new", "eval", "instanceof", "count");

    @Override
    public void check(RuleCheckContext check) {
        Set<String> bound = check.boundAnywhere();
        for (Condition.OfFact fact : check.rule().patterns()) {
            Set<String> known = FactTypes.componentsOf(fact.type()).keySet();
            for (Constraint constraint : fact.constraints()) {
                List<RuleToken> tokens = check.written().tokens().get(constraint);
                for (int at = 0; at < tokens.size() && !known.isEmpty(); at++) {
                    String word = tokens.get(at).text();
                    if (mayBeComponent(tokens, at)
                            && !known.contains(word)
                            && !bound.contains(word)) {
                        check.report(
                                tokens.get(at).location(),
                                fact.type() + " has no " + word,
                                ConventionFindings.maybe(
                                        word,
                                        known,
                                        "Maybe use one of these: "
                                                + String.join(", ", known)
                                                + "."));
                    }
                }
            }
        }
    }

    private static boolean mayBeComponent(List<RuleToken> tokens, int at) {
        RuleToken token = tokens.get(at);
        RuleToken before = TokenClassifier.before(tokens, at);
        boolean inside = before.text().endsWith(".") && !(at > 1 && tokens.get(at - 2).is("this"));
        return token.kind() == RuleToken.Kind.WORD
                && Character.isLowerCase(token.text().charAt(0))
                && !KEYWORDS.contains(token.text())
                && !TokenClassifier.isRelation(token)
                && !TokenClassifier.isCall(tokens, at)
                && !before.is("[")
                && !inside;
    }
}
