package dev.sextant.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of which at least one lies wherever figures can tell numbers apart: half the least
 * figure, each figure, twice each figure or, where that reaches the next, the middle of the two.
 * Where there is no figure, powers of ten from one up to a million million; where a rule computes
 * with the number, powers of ten beside the figures, from a thousandth up to the greatest.
 *
 * @param key the key that the numbers stand under
 * @param figures the figures, in the unit in which the key is kept
 * @param computed whether a rule computes with the number
 */
record Samples(Key key, SortedSet<BigDecimal> figures, boolean computed) {

    private static final int GREATEST_POWER = 12;
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The numbers, from the least, as a scenario file has them. */
    Stream<String> texts() {
        return numbers().stream().filter(this::canBeSaid).distinct().map(this::text);
    }

    private List<BigDecimal> numbers() {
        if (figures.isEmpty()) {
            return IntStream.rangeClosed(0, GREATEST_POWER).mapToObj(BigDecimal.TEN::pow).toList();
        }
        List<BigDecimal> all = new ArrayList<>();
        List<BigDecimal> ends = List.copyOf(figures);
        for (int index = 0; index < ends.size(); index++) {
            BigDecimal figure = ends.get(index);
            if (index == 0) {
                all.add(rounded(figure.divide(TWO)));
            }
            all.add(figure);
            all.add(index + 1 < ends.size() ? between(figure, ends.get(index + 1)) : above(figure));
        }
        if (computed) {
            all.addAll(powersUpTo(figures.last()));
        }
        return all.stream().map(Samples::plain).sorted().toList();
    }

    private static List<BigDecimal> powersUpTo(BigDecimal greatest) {
        return Stream.iterate(THOUSANDTH, power -> power.multiply(BigDecimal.TEN))
                .takeWhile(power -> power.compareTo(greatest) <= 0)
                .toList();
    }

    private BigDecimal between(BigDecimal figure, BigDecimal next) {
        BigDecimal twice = figure.multiply(TWO);
        boolean lies = twice.compareTo(figure) > 0 && twice.compareTo(next) < 0;
        return lies ? twice : rounded(figure.add(next).divide(TWO));
    }

    private BigDecimal above(BigDecimal figure) {
        BigDecimal most = key.range().most();
        BigDecimal twice = figure.signum() == 0 ? BigDecimal.ONE : figure.multiply(TWO);
        return twice.compareTo(most) > 0 ? rounded(figure.add(most).divide(TWO)) : twice;
    }

    /** A number of the kind that the key takes: whole, or in milliseconds. */
    private BigDecimal rounded(BigDecimal number) {
        return switch (key.form()) {
            case COUNT -> number.setScale(0, RoundingMode.DOWN);
            case DURATION, BOUND -> number.setScale(3, RoundingMode.DOWN);
            default -> number;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private boolean canBeSaid(BigDecimal number) {
        return rounded(number).compareTo(number) == 0 && key.range().holds(number);
    }

    private String text(BigDecimal number) {
        return switch (key.form()) {
            case DURATION, BOUND -> Units.TIME.written(number);
            case SIZE -> Units.MEMORY.written(number);
            default -> number.toPlainString();
        };
    }
}
