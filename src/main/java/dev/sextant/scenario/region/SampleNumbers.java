package dev.sextant.scenario.region;

import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactNumberFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers to try where a rule computes with them: half the least figure, each figure, twice each
 * figure or, where that reaches the next, the middle of the two; and powers of ten, from a
 * thousandth up to the greatest figure. Where there is no figure, powers of ten from one up to a
 * million million. The least number that the key takes goes with them.
 *
 * @param key the key that the numbers are under
 * @param figures figures that rules compare them with, in the unit in which the key is stored
 */
record SampleNumbers(FactKey key, SortedSet<BigDecimal> figures) {

    private static final int GREATEST_POWER = 12;
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The numbers, from the least. */
    Stream<BigDecimal> numbers() {
        return Stream.concat(Stream.of(key.range().least()), all().stream())
                .map(number -> FactNumberFormatter.plain(FactNumberFormatter.rounded(key, number)))
                .filter(number -> FactNumberFormatter.canBe(key, number))
                .sorted()
                .distinct();
    }

    private List<BigDecimal> all() {
        if (figures.isEmpty()) {
            return IntStream.rangeClosed(0, GREATEST_POWER).mapToObj(BigDecimal.TEN::pow).toList();
        }
        List<BigDecimal> all = new ArrayList<>();
        all.add(figures.first().divide(TWO));
        List<BigDecimal> ends = List.copyOf(figures);
        for (int index = 0; index < ends.size(); index++) {
            BigDecimal figure = ends.get(index);
            all.add(figure);
            all.add(
                    index + 1 < ends.size()
                            ? between(figure, ends.get(index + 1))
                            : above(key, figure));
        }
        Stream.iterate(THOUSANDTH, power -> power.multiply(BigDecimal.TEN))
                .takeWhile(power -> power.compareTo(figures.last()) <= 0)
                .forEach(all::add);
        return all;
    }

    /** A number between two: twice the lower where that lies there, else the middle. */
    static BigDecimal between(BigDecimal figure, BigDecimal next) {
        BigDecimal twice = figure.multiply(TWO);
        boolean lies = twice.compareTo(figure) > 0 && twice.compareTo(next) < 0;
        return lies ? twice : figure.add(next).divide(TWO);
    }

    /** A number above another that the key takes. */
    static BigDecimal above(FactKey key, BigDecimal figure) {
        BigDecimal most = key.range().most();
        BigDecimal twice = figure.signum() == 0 ? BigDecimal.ONE : figure.multiply(TWO);
        return twice.compareTo(most) > 0 ? figure.add(most).divide(TWO) : twice;
    }
}
