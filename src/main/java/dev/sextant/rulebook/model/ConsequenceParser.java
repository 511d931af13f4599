package dev.sextant.rulebook.model;

import java.util.List;
import java.util.stream.Stream;

/** Goes through a consequence, one {@code insertLogical( new T(…) );} after another. */
public final class ConsequenceParser {

    /**
     * An insertion, or the first token that does not belong to one.
     *
     * @param type the name of the fact that is inserted
     * @param arguments how many values it is made of
     * @param unexpected the token that stands where it must not, or null
     */
    public record Step(RuleToken type, int arguments, RuleToken unexpected) {}

    private final List<RuleToken> tokens;
    private int at;
    private RuleToken unexpected;

    /** Creates a parser of the tokens between {@code then} and {@code end}. */
    public ConsequenceParser(List<RuleToken> tokens) {
        this.tokens = tokens;
    }

    /** Returns whether tokens are left to parse. */
    public boolean hasMore() {
        return at < tokens.size();
    }

    /** The next insertion. After a token that is not expected there is no way on. */
    public Step next() {
        expect("insertLogical");
        expect("(");
        expect("new");
        RuleToken type = word();
        expect("(");
        int arguments = 0;
        if (unexpected == null && !peek().is(")")) {
            arguments = arguments();
        }
        expect(")");
        expect(")");
        expect(";");
        return new Step(type, arguments, unexpected);
    }

    private int arguments() {
        int count = 0;
        do {
            value();
            while (isOneOf("+", "-", "*", "/")) {
                if (skip("/")) {
                    number();
                } else {
                    at++;
                    value();
                }
            }
            count++;
        } while (skip(","));
        return count;
    }

    /** A variable, a literal or a constant, with a sign or without. */
    private void value() {
        skip("-");
        RuleToken token = peek();
        boolean constant =
                token.kind() == RuleToken.Kind.WORD
                        && Character.isUpperCase(token.text().charAt(0));
        boolean plain =
                token.kind() == RuleToken.Kind.STRING || token.kind() == RuleToken.Kind.NUMBER;
        boolean word =
                token.text().startsWith("$")
                        || List.of("null", "true", "false").contains(token.text());
        if (!constant && !plain && !word) {
            fail(token);
            return;
        }
        at++;
        if (constant) {
            expect(".");
            word();
        }
    }

    /** What is divided by: a literal, for a variable might be 0. */
    private void number() {
        if (peek().kind() != RuleToken.Kind.NUMBER) {
            fail(peek());
        }
        at++;
    }

    private RuleToken word() {
        RuleToken token = peek();
        if (token.kind() != RuleToken.Kind.WORD) {
            fail(token);
        }
        at++;
        return token;
    }

    private void expect(String text) {
        if (!skip(text)) {
            fail(peek());
        }
    }

    private boolean skip(String text) {
        boolean there = peek().is(text);
        at += there ? 1 : 0;
        return there;
    }

    private boolean isOneOf(String... texts) {
        return Stream.of(texts).anyMatch(peek()::is);
    }

    private void fail(RuleToken token) {
        if (unexpected == null) {
            unexpected = token;
        }
    }

    private RuleToken peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }
}
