package dev.sextant.rulebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions about the tokens of a constraint or a consequence. */
public final class TokenClassifier {

    private static final Set<String> RELATIONS =
            Set.of(
                    "==",
                    "!=",
                    "<",
                    "<=",
                    ">",
                    ">=",
                    "in",
                    "not",
                    "contains",
                    "excludes",
                    "memberOf",
                    "matches",
                    "soundslike",
                    "str");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

    private TokenClassifier() {}

    /** Whether a token compares. */
    public static boolean isRelation(RuleToken token) {
        return RELATIONS.contains(token.text());
    }

    /** Whether the token at an index computes: a sign before a number does not. */
    public static boolean isArithmetic(List<RuleToken> tokens, int at) {
        if (!ARITHMETIC.contains(tokens.get(at).text())) {
            return false;
        }
        RuleToken before = before(tokens, at);
        return before.kind() != RuleToken.Kind.SIGN && !isRelation(before) || before.is(")");
    }

    /** Whether the word at an index is called. */
    public static boolean isCall(List<RuleToken> tokens, int at) {
        return tokens.get(at).kind() == RuleToken.Kind.WORD
                && after(tokens, at).is("(")
                && !isRelation(tokens.get(at));
    }

    /** The token before an index; a comma before the first. */
    public static RuleToken before(List<RuleToken> tokens, int at) {
        return at == 0 ? comma(tokens.get(0)) : tokens.get(at - 1);
    }

    /** The token after an index; a comma after the last. */
    public static RuleToken after(List<RuleToken> tokens, int at) {
        return at + 1 == tokens.size() ? comma(tokens.get(at)) : tokens.get(at + 1);
    }

    /** The variables that the tokens bind: words before a colon. */
    public static List<String> bound(List<RuleToken> tokens) {
        List<String> variables = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean colon = after(tokens, at).is(":") || after(tokens, at).is(":=");
            if (colon && tokens.get(at).kind() == RuleToken.Kind.WORD) {
                variables.add(tokens.get(at).text());
            }
        }
        return variables;
    }

    private static RuleToken comma(RuleToken near) {
        return new RuleToken(RuleToken.Kind.SIGN, ",", near.location());
    }
}
