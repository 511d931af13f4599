package dev.sextant.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions about the tokens of a constraint or a consequence. */
final class TokenClassifier {

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
    static boolean isRelation(RuleToken token) {
        return RELATIONS.contains(token.text());
    }

    /** Whether the token at an index computes: a sign before a number does not. */
    static boolean isArithmetic(List<RuleToken> tokens, int at) {
        if (!ARITHMETIC.contains(tokens.get(at).text())) {
            return false;
        }
        RuleToken before = before(tokens, at);
        return before.kind() != RuleToken.Kind.SIGN && !isRelation(before) || before.is(")");
    }

    /** Whether the word at an index is called. */
    static boolean isCall(List<RuleToken> tokens, int at) {
        return tokens.get(at).kind() == RuleToken.Kind.WORD
                && after(tokens, at).is("(")
                && !isRelation(tokens.get(at));
    }

    /** The token before an index; a comma before the first. */
    static RuleToken before(List<RuleToken> tokens, int at) {
        return at == 0 ? comma(tokens.get(0)) : tokens.get(at - 1);
    }

    /** The token after an index; a comma after the last. */
    static RuleToken after(List<RuleToken> tokens, int at) {
        return at + 1 == tokens.size() ? comma(tokens.get(at)) : tokens.get(at + 1);
    }

    /** The variables that the tokens bind: words before a colon. */
    static List<String> bound(List<RuleToken> tokens) {
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
