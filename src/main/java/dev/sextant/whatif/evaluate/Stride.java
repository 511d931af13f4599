package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.ComparisonOperator;
import java.util.List;
import java.util.function.IntFunction;

/** One condition of a rule on the way through all of them. */
sealed interface Stride {

    /**
     * Whether a way on from here was taken: {@code onward} is run for each way to fulfil the
     * condition, with what it binds, until it says that it has seen enough.
     *
     * @param rows the facts of a type
     */
    boolean take(IntFunction<List<Row>> rows, Object[] bound, Onward onward);

    /** What comes after a condition. */
    @FunctionalInterface
    interface Onward {
        /** Goes on; true where nothing more is to be sought. */
        boolean run();
    }

    /** Takes several conditions one after another. */
    static boolean all(
            List<? extends Stride> strides,
            IntFunction<List<Row>> rows,
            Object[] bound,
            Onward onward) {
        return from(0, strides, rows, bound, onward);
    }

    private static boolean from(
            int first,
            List<? extends Stride> strides,
            IntFunction<List<Row>> rows,
            Object[] bound,
            Onward onward) {
        int next = first + 1;
        return first == strides.size()
                ? onward.run()
                : strides.get(first)
                        .take(rows, bound, () -> from(next, strides, rows, bound, onward));
    }

    /** A fact that must be there. */
    final class OfFact implements Stride {

        private final RowType type;
        private final int variable;
        private final List<Asking> askings;
        private volatile List<Row> figures;

        /**
         * @param type its type
         * @param variable the number of the variable that takes the fact, or -1
         * @param askings what is asked of it, in the order written
         */
        OfFact(RowType type, int variable, List<Asking> askings) {
            this.type = type;
            this.variable = variable;
            this.askings = List.copyOf(askings);
        }

        @Override
        public boolean take(IntFunction<List<Row>> rows, Object[] bound, Onward onward) {
            List<Row> all = type.isFigure() ? figures(rows) : rows.apply(type.number());
            for (int index = 0; index < all.size(); index++) {
                Row row = all.get(index);
                if (isFulfilledBy(row, bound)) {
                    if (variable >= 0) {
                        bound[variable] = row;
                    }
                    if (onward.run()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isFulfilledBy(Row row, Object[] bound) {
            for (int index = 0; index < askings.size(); index++) {
                if (!askings.get(index).isFulfilledBy(row, bound)) {
                    return false;
                }
            }
            return true;
        }

        /** Those figures that are as the rule itself says: they are the same whatever is given. */
        private List<Row> figures(IntFunction<List<Row>> rows) {
            if (figures == null) {
                Object[] nothing = new Object[0];
                figures =
                        rows.apply(type.number()).stream()
                                .filter(
                                        row ->
                                                askings.stream()
                                                        .filter(Asking::isFixed)
                                                        .allMatch(
                                                                one ->
                                                                        one.isFulfilledBy(
                                                                                row, nothing)))
                                .toList();
            }
            return figures;
        }
    }

    /**
     * Conditions that can be fulfilled together, or cannot.
     *
     * @param wanted whether they must be
     * @param parts the conditions
     */
    record Exists(boolean wanted, List<Stride> parts) implements Stride {
        @Override
        public boolean take(IntFunction<List<Row>> rows, Object[] bound, Onward onward) {
            return all(parts, rows, bound, () -> true) == wanted && onward.run();
        }
    }

    /**
     * Conditions that can be fulfilled with each fact that fulfils a first.
     *
     * @param first the first
     * @param rest the conditions
     */
    record Everywhere(Stride first, List<Stride> rest) implements Stride {
        @Override
        public boolean take(IntFunction<List<Row>> rows, Object[] bound, Onward onward) {
            boolean somewhereNot =
                    first.take(rows, bound, () -> !all(rest, rows, bound, () -> true));
            return !somewhereNot && onward.run();
        }
    }

    /**
     * The sums of values over all ways to fulfil conditions.
     *
     * @param over the conditions
     * @param results the numbers of the variables that take the sums
     * @param arguments the numbers of the variables that are summed up
     * @param constraints what is asked of the sums
     */
    record Sums(List<Stride> over, int[] results, int[] arguments, List<Condition> constraints)
            implements Stride {

        /** A comparison of two terms. */
        record Condition(ValueExpression left, ComparisonOperator operator, ValueExpression right) {
            boolean holds(Object[] bound) {
                return operator.holds(left.value(bound), right.value(bound));
            }
        }

        @Override
        public boolean take(IntFunction<List<Row>> rows, Object[] bound, Onward onward) {
            double[] sums = new double[results.length];
            all(over, rows, bound, () -> add(sums, bound));
            for (int index = 0; index < results.length; index++) {
                bound[results[index]] = sums[index];
            }
            return constraints.stream().allMatch(one -> one.holds(bound)) && onward.run();
        }

        private boolean add(double[] sums, Object[] bound) {
            for (int index = 0; index < sums.length; index++) {
                sums[index] += (Double) bound[arguments[index]];
            }
            return false;
        }
    }
}
