package dev.sextant.explain.words;

import dev.sextant.rulebook.model.FactTypes;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads terms from the text of a rule, one after another. */
public final class ExpressionParser {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\$\\w+|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?|\"(?:\\\\.|[^\"\\\\])*\"|\\d+(?:\\.\\d+)?"
                        + "|[=!<>]=|\\S");
    private final List<String> tokens;
    private final ToIntFunction<String> variables;
    private int at;
    private boolean computed;

    /**
     * @param text what is read
     * @param variables the number of a variable
     */
    public ExpressionParser(String text, ToIntFunction<String> variables) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        this.variables = variables;
    }

    /** Returns whether text is left to parse. */
    public boolean hasMore() {
        return at < tokens.size();
    }

    /** The next token. */
    public String next() {
        if (!hasMore()) {
            throw new UnsupportedExpressionException("the end of " + String.join(" ", tokens));
        }
        return tokens.get(at++);
    }

    /** The next token, which stays the next. */
    String peek() {
        return hasMore() ? tokens.get(at) : "";
    }

    /** Goes past a token that must be there. */
    public void expect(String token) {
        String found = next();
        if (!found.equals(token)) {
            throw new UnsupportedExpressionException(found + " in " + String.join(" ", tokens));
        }
    }

    /** Goes past a token where it is there. */
    public boolean skip(String token) {
        boolean there = hasMore() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    /** Whether any of the terms so far computes. */
    public boolean hasComputed() {
        return computed;
    }

    /** A sum of products, such as {@code $calls * $price + 2}. */
    public ValueExpression term() {
        ValueExpression term = product();
        while (hasMore() && (tokens.get(at).equals("+") || tokens.get(at).equals("-"))) {
            char operator = next().charAt(0);
            computed = true;
            term = new ValueExpression.Computed(term, operator, product());
        }
        return term;
    }

    private ValueExpression product() {
        ValueExpression term = single();
        while (hasMore() && (tokens.get(at).equals("*") || tokens.get(at).equals("/"))) {
            char operator = next().charAt(0);
            computed = true;
            term = new ValueExpression.Computed(term, operator, single());
        }
        return term;
    }

    private ValueExpression single() {
        String token = next();
        if (token.equals("(")) {
            ValueExpression inner = term();
            expect(")");
            return inner;
        }
        if (token.equals("-")) {
            computed = true;
            return new ValueExpression.Computed(new ValueExpression.Constant(0.0), '-', single());
        }
        return token.startsWith("$")
                ? new ValueExpression.Variable(variables.applyAsInt(token))
                : new ValueExpression.Constant(constant(token));
    }

    private static Object constant(String token) {
        if (token.equals("null")) {
            return null;
        }
        if (token.equals("true") || token.equals("false")) {
            return Boolean.valueOf(token);
        }
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).translateEscapes();
        }
        if (Character.isDigit(token.charAt(0))) {
            return Double.valueOf(token);
        }
        return FactTypes.constant(token)
                .orElseThrow(() -> new UnsupportedExpressionException(token));
    }
}
