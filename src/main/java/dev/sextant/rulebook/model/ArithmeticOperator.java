package dev.sextant.rulebook.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/** Arithmetic operators of rules. */
public enum ArithmeticOperator {
    /** The sum. */
    PLUS("+"),
    /** The difference. */
    MINUS("-"),
    /** The product. */
    TIMES("*"),
    /** The quotient. */
    BY("/");

    private final String sign;

    ArithmeticOperator(String sign) {
        this.sign = sign;
    }

    /** Returns the operator of a sign, where it is one. */
    public static Optional<ArithmeticOperator> of(String sign) {
        return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    /** Returns the sign for it in a rule. */
    public String sign() {
        return sign;
    }

    /** Returns whether it comes before sums and differences. */
    public boolean isOfProducts() {
        return this == TIMES || this == BY;
    }

    /** Returns the result in decimals; none where it divides by 0. */
    public Optional<BigDecimal> compute(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case PLUS -> Optional.of(left.add(right));
            case MINUS -> Optional.of(left.subtract(right));
            case TIMES -> Optional.of(left.multiply(right));
            case BY ->
                    right.signum() == 0
                            ? Optional.empty()
                            : Optional.of(left.divide(right, MathContext.DECIMAL64));
        };
    }

    /** Returns the result as the engine has it. */
    public double compute(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case BY -> left / right;
        };
    }
}
