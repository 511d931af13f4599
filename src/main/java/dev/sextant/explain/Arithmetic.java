package dev.sextant.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Computes what a condition compares with: sums and products of figures and variables. */
final class Arithmetic {

    private static final Pattern TOKEN = Pattern.compile("\\$\\w+|\\d+(?:\\.\\d+)?|[-+*/()]|\\S");

    private final List<String> tokens;
    private final Map<String, Object> variables;
    private int at;

    private Arithmetic(String text, Map<String, Object> variables) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        this.variables = variables;
    }

    /** The number, where every variable in it is known and it is nothing but arithmetic. */
    static Optional<BigDecimal> value(String text, Map<String, Object> variables) {
        Arithmetic arithmetic = new Arithmetic(text, variables);
        try {
            BigDecimal value = arithmetic.sum();
            return arithmetic.at == arithmetic.tokens.size()
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (is("+") || is("-")) {
            boolean plus = is("+");
            at++;
            sum = plus ? sum.add(product()) : sum.subtract(product());
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = factor();
        while (is("*") || is("/")) {
            boolean times = is("*");
            at++;
            product =
                    times
                            ? product.multiply(factor())
                            : product.divide(factor(), MathContext.DECIMAL64);
        }
        return product;
    }

    private BigDecimal factor() {
        String token = tokens.get(at++);
        if (token.equals("-")) {
            return factor().negate();
        }
        if (token.equals("(")) {
            BigDecimal inside = sum();
            if (!is(")")) {
                throw new NumberFormatException("a bracket is not closed");
            }
            at++;
            return inside;
        }
        return variables.get(token) instanceof Number known
                ? Wording.decimal(known)
                : new BigDecimal(token);
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }
}
