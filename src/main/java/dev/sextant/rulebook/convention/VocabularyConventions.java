package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Conventions for words: rules name facts, components, constants and variables that exist. */
final class VocabularyConventions {

    private static final Set<String> KEYWORDS =
            Set.of("null", "true", "false", "this", "new", "eval", "instanceof", "count");

    private VocabularyConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "unknown-fact", Concern.VOCABULARY, VocabularyConventions::checkFacts),
                Convention.ofRule(
                        "unknown-component",
                        Concern.VOCABULARY,
                        VocabularyConventions::checkComponents),
                Convention.ofRule(
                        "unknown-constant",
                        Concern.VOCABULARY,
                        VocabularyConventions::checkConstants),
                Convention.ofRule(
                        "wrong-constant",
                        Concern.VOCABULARY,
                        VocabularyConventions::checkTypesOfConstants),
                Convention.ofRule(
                        "unknown-variable",
                        Concern.VOCABULARY,
                        VocabularyConventions::checkVariables),
                Convention.ofRule(
                        "string-comparison",
                        Concern.VOCABULARY,
                        VocabularyConventions::checkLiterals));
    }

    /** Conditions and consequences name facts of the vocabulary. */
    private static void checkFacts(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            if (!FactTypes.all().containsKey(fact.type())) {
                check.report(
                        fact.location(),
                        "there is no fact " + fact.type(),
                        ConventionFindings.maybe(
                                fact.type(),
                                fact.type(),
                                FactTypes.all().keySet(),
                                "Maybe use one of the records in dev.sextant.fact."));
            }
        }
    }

    /** Constraints name components of their fact. */
    private static void checkComponents(RuleCheckContext check) {
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
                                        fact.type() + "." + word,
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

    /** Constants are those of the vocabulary. */
    private static void checkConstants(RuleCheckContext check) {
        check.written().tokens().values().forEach(tokens -> checkConstants(check, tokens));
        checkConstants(check, check.written().consequence());
    }

    private static void checkConstants(RuleCheckContext check, List<RuleToken> tokens) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean begins =
                    !TokenClassifier.before(tokens, at).is(".")
                            && Character.isUpperCase(tokens.get(at).text().charAt(0));
            boolean leadsOn = TokenClassifier.after(tokens, at + 2).is(".");
            if (begins
                    && tokens.get(at + 1).is(".")
                    && !leadsOn
                    && !TokenClassifier.isCall(tokens, at + 2)) {
                checkConstant(check, tokens.get(at), tokens.get(at + 2));
            }
        }
    }

    private static void checkConstant(RuleCheckContext check, RuleToken type, RuleToken constant) {
        Class<?> known = FactTypes.enums().get(type.text());
        if (known == null) {
            check.report(
                    type.location(),
                    "there is no " + type.text() + " with constants",
                    ConventionFindings.maybe(
                            type.text(),
                            type.text(),
                            FactTypes.enums().keySet(),
                            "Maybe use one of the types in dev.sextant.fact."));
            return;
        }
        List<String> names =
                Arrays.stream(known.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList();
        if (!names.contains(constant.text())) {
            check.report(
                    constant.location(),
                    type.text() + " has no " + constant.text(),
                    ConventionFindings.maybe(
                            type.text() + "." + constant.text(),
                            constant.text(),
                            names,
                            "Maybe use one of these: " + String.join(", ", names) + "."));
        }
    }

    /** A component is compared with constants of its own type: no other ever equals it. */
    private static void checkTypesOfConstants(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.reads().size() == 1) {
                    String component = constraint.reads().get(0);
                    Class<?> type = FactTypes.constantsOf(fact.type(), component);
                    check.written().tokens().get(constraint).stream()
                            .filter(token -> FactTypes.enums().containsKey(token.text()))
                            .filter(token -> FactTypes.enums().get(token.text()) != type)
                            .forEach(token -> reportWrongType(check, component, type, token));
                }
            }
        }
    }

    private static void reportWrongType(
            RuleCheckContext check, String component, Class<?> type, RuleToken wrong) {
        check.report(
                wrong.location(),
                component + " can never equal a constant of " + wrong.text(),
                type == null
                        ? "Maybe compare it with a value of its own type."
                        : "Maybe you mean " + type.getSimpleName() + "?");
    }

    /**
     * A variable is bound before it is used, and the consequence uses only those that conditions
     * outside others bind.
     */
    private static void checkVariables(RuleCheckContext check) {
        Set<String> anywhere = check.boundAnywhere();
        check.written().tokens().values().forEach(tokens -> checkBound(check, tokens, anywhere));
        checkBound(check, check.written().consequence(), check.rule().variables());
    }

    private static void checkBound(
            RuleCheckContext check, List<RuleToken> tokens, Collection<String> bound) {
        for (RuleToken token : tokens) {
            if (token.text().startsWith("$") && !bound.contains(token.text())) {
                check.report(
                        token.location(),
                        token.text() + " is not bound",
                        ConventionFindings.maybe(
                                token.text(),
                                bound,
                                "Maybe bind it in a condition: " + token.text() + " : component."));
            }
        }
    }

    /**
     * A string equals no constant and no number, and a number no text, so that the rule would never
     * fire, or never compile.
     */
    private static void checkLiterals(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            for (Constraint constraint : fact.constraints()) {
                boolean text =
                        constraint.reads().stream()
                                .allMatch(
                                        read ->
                                                FactTypes.componentsOf(fact.type()).get(read)
                                                        == String.class);
                if (!text) {
                    checkNoString(check, constraint);
                } else if (constraint.reads().size() == 1) {
                    checkNoNumber(check, constraint);
                }
            }
        }
    }

    /** A text that is compared with a number itself, not with what is computed from it. */
    private static void checkNoNumber(RuleCheckContext check, Constraint constraint) {
        List<RuleToken> tokens = check.written().tokens().get(constraint);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == RuleToken.Kind.NUMBER
                    && TokenClassifier.isRelation(TokenClassifier.before(tokens, at))
                    && tokens.stream().noneMatch(token -> token.is("."))) {
                check.report(
                        tokens.get(at).location(),
                        constraint.reads().get(0) + " is text, not a number",
                        "Maybe compare another component, or put quotes around the text.");
            }
        }
    }

    private static void checkNoString(RuleCheckContext check, Constraint constraint) {
        for (RuleToken token : check.written().tokens().get(constraint)) {
            if (token.kind() == RuleToken.Kind.STRING) {
                check.report(
                        token.location(),
                        constraint.reads().get(0)
                                + " is not text, and can never equal "
                                + token.text(),
                        "Maybe write the constant or the number without quotes.");
            }
        }
    }
}
