package dev.sextant.scenario.region;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactNumberFormatter;
import dev.sextant.trace.ValueRegion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers between two cuts.
 *
 * @param key the key that the numbers are under
 * @param lower the cut below them, or null where there is none
 * @param upper the cut above them, or null
 */
record Interval(FactKey key, CutPoint lower, CutPoint upper) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    boolean holds(BigDecimal number) {
        return (lower == null || !lower.isAbove(number))
                && (upper == null || upper.isAbove(number));
    }

    /**
     * Numbers within that the key takes: an end where one lies within, one between the ends, then
     * those of some others that lie within, and the least of all; none where no number does.
     */
    Stream<BigDecimal> numbers(List<BigDecimal> others) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (upper != null && upper.after()) {
            numbers.add(upper.at());
        }
        if (lower != null && !lower.after()) {
            numbers.add(lower.at());
        }
        numbers.add(between());
        numbers.addAll(others);
        numbers.add(key.range().least());
        return numbers.stream()
                .map(number -> FactNumberFormatter.plain(FactNumberFormatter.rounded(key, number)))
                .filter(number -> FactNumberFormatter.canBe(key, number))
                .filter(this::holds)
                .distinct();
    }

    private BigDecimal between() {
        if (lower == null && upper == null) {
            return key.range().most().min(BigDecimal.ONE);
        }
        if (lower == null) {
            return upper.at().divide(TWO);
        }
        return upper == null
                ? SampleNumbers.above(key, lower.at())
                : SampleNumbers.between(lower.at(), upper.at());
    }

    /** The interval in words of a scenario file. */
    ValueRegion.Interval region(int place) {
        if (key.form() == FactForm.COUNT) {
            BigDecimal least = lower == null ? null : leastWhole(lower);
            BigDecimal most = upper == null ? null : leastWhole(upper).subtract(BigDecimal.ONE);
            boolean one = most != null && least == null && most.compareTo(key.range().least()) == 0;
            String from = text(one ? most : least);
            return new ValueRegion.Interval(place, from, from != null, text(most), most != null);
        }
        return new ValueRegion.Interval(
                place,
                lower == null ? null : text(lower.at()),
                lower != null && !lower.after(),
                upper == null ? null : text(upper.at()),
                upper != null && upper.after());
    }

    /** The least whole number above a cut. */
    private static BigDecimal leastWhole(CutPoint cut) {
        return cut.after()
                ? cut.at().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : cut.at().setScale(0, RoundingMode.CEILING);
    }

    private String text(BigDecimal number) {
        return number == null ? null : FactNumberFormatter.of(key, number);
    }
}
