package dev.sextant.engine.read;

import dev.sextant.source.Location;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * Refuses rules that are too long or too deep before they are parsed. Parser and compiler call
 * themselves for each bracket and each sign, and each pair of brackets around a condition doubles
 * the time that Drools takes for it: 16 pairs take minutes.
 */
final class RuleSize {

    /** The shipped rules nest brackets 2 deep. */
    private static final int MOST_BRACKETS = 8;

    /** The longest shipped rule has 192 words and signs. */
    private static final int MOST_TOKENS = 1_000;

    private final String file;
    private final SyntaxErrors errors;
    private int open;
    private int tokens;
    private boolean isRefused;

    private RuleSize(String file, SyntaxErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /**
     * Reports the first place of each rule that is too long or too deep; returns if there is one.
     */
    static boolean isExceeded(String file, List<Token> all, SyntaxErrors errors) {
        RuleSize size = new RuleSize(file, errors);
        all.forEach(size::count);
        return size.isRefused;
    }

    private void count(Token token) {
        switch (token.getType()) {
            case DRL10Lexer.DRL_RULE -> {
                open = 0;
                tokens = 0;
            }
            case DRL10Lexer.LPAREN, DRL10Lexer.LBRACK, DRL10Lexer.LBRACE -> {
                if (++open == MOST_BRACKETS + 1) {
                    refuse(
                            token,
                            "brackets are nested more than " + MOST_BRACKETS + " deep",
                            "Maybe remove brackets, or conclude a fact first and match it.");
                }
            }
            case DRL10Lexer.RPAREN, DRL10Lexer.RBRACK, DRL10Lexer.RBRACE -> open--;
            default -> {
                // Other tokens only count.
            }
        }
        if (++tokens == MOST_TOKENS + 1) {
            refuse(
                    token,
                    "the rule has more than " + MOST_TOKENS + " words and signs",
                    "Maybe split it into several rules.");
        }
    }

    private void refuse(Token token, String what, String maybe) {
        isRefused = true;
        errors.add(
                new Location(file, token.getLine(), token.getCharPositionInLine() + 1),
                what,
                maybe);
    }
}
