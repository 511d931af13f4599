package dev.sextant.rulebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes through a consequence, one {@code insertLogical( new T(…) );} after another. */
public final class ConsequenceParser {

    /**
     * An insertion, or the first token that does not belong to one.
     *
     * @param type the name of the fact that is inserted
     * @param values the values it is made of
     * @param unexpected the token that is where it must not be, or null
     */
    public record Step(RuleToken type, List<Expression> values, RuleToken unexpected) {

        /** Returns how many values it is made of. */
        public int arguments() {
            return values.size();
        }
    }

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

    /**
     * Returns what a consequence concludes. Where it does more than conclude, anything in it may
     * change what is concluded: then every value may depend on every variable that it names.
     *
     * @param consequence the tokens between {@code then} and {@code end}
     */
    public static List<FactInsertion> conclusions(List<RuleToken> consequence) {
        ConsequenceParser parser = new ConsequenceParser(consequence);
        List<FactInsertion> conclusions = new ArrayList<>();
        while (parser.hasMore() && parser.unexpected == null) {
            Step step = parser.next();
            conclusions.add(new FactInsertion(step.type().text(), step.values()));
        }
        return parser.unexpected == null ? List.copyOf(conclusions) : inOtherCode(consequence);
    }

    private static List<FactInsertion> inOtherCode(List<RuleToken> consequence) {
        List<String> variables = ExpressionParser.variables(consequence);
        List<FactInsertion> conclusions = new ArrayList<>();
        for (int at = 0; at + 3 < consequence.size(); at++) {
            if (consequence.get(at).is("insertLogical") && consequence.get(at + 2).is("new")) {
                conclusions.add(
                        new FactInsertion(
                                consequence.get(at + 3).text(),
                                arguments(consequence, at + 5).stream()
                                        .<Expression>map(
                                                one ->
                                                        new Expression.Other(
                                                                ExpressionParser.text(one),
                                                                variables))
                                        .toList()));
            }
        }
        return List.copyOf(conclusions);
    }

    /** The tokens of each argument of a call whose bracket opens before an index. */
    private static List<List<RuleToken>> arguments(List<RuleToken> tokens, int from) {
        List<List<RuleToken>> arguments = new ArrayList<>();
        int depth = 0;
        int first = from;
        for (int at = from; at < tokens.size() && depth >= 0; at++) {
            RuleToken token = tokens.get(at);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean ends = depth == 0 && token.is(",") || depth < 0;
            if (ends && at > first) {
                arguments.add(tokens.subList(first, at));
                first = at + 1;
            }
        }
        return arguments;
    }

    /** The next insertion. After a token that is not expected there is no way on. */
    public Step next() {
        expect("insertLogical");
        expect("(");
        expect("new");
        RuleToken type = word();
        expect("(");
        List<Expression> values = new ArrayList<>();
        if (unexpected == null && !peek().is(")")) {
            addTo(values);
        }
        expect(")");
        expect(")");
        expect(";");
        return new Step(type, List.copyOf(values), unexpected);
    }

    private void addTo(List<Expression> values) {
        do {
            int first = Math.min(at, tokens.size());
            value();
            while (isOneOf("+", "-", "*", "/")) {
                if (skip("/")) {
                    number();
                } else {
                    at++;
                    value();
                }
            }
            values.add(
                    ExpressionParser.expression(
                            tokens.subList(first, Math.min(at, tokens.size()))));
        } while (skip(","));
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

    /** The divisor: a literal, for a variable might be 0. */
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
