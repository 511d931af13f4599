package dev.sextant.explain;

/** Something in a rule that has a value once variables have theirs. */
@FunctionalInterface
interface Term {

    /**
     * The value.
     *
     * @param bound the values of the variables, by their numbers
     */
    Object value(Object[] bound);

    /** What two terms come to; a number. */
    static Term computed(Term left, char operator, Term right) {
        return bound -> {
            double one = (Double) left.value(bound);
            double other = (Double) right.value(bound);
            return switch (operator) {
                case '+' -> one + other;
                case '-' -> one - other;
                case '*' -> one * other;
                default -> one / other;
            };
        };
    }
}
