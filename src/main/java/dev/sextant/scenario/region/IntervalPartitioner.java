package dev.sextant.scenario.region;

import dev.sextant.rulebook.model.Expression;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactNumberFormatter;
import dev.sextant.trace.ValueRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Cuts the numbers that a fact could be into intervals at every figure that a rule compares them
 * with. Where a rule computes with the number, nobody knows where its conclusions turn: then there
 * are samples instead of intervals.
 */
final class IntervalPartitioner {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PartitionContext situation;
    private final NavigableSet<CutPoint> cuts = new TreeSet<>();
    private boolean computed;

    IntervalPartitioner(PartitionContext situation) {
        this.situation = situation;
        situation.readings().forEach(this::read);
    }

    private void read(FactUsage reading) {
        ComponentCriterion asked = reading.criterion();
        if (asked instanceof ComponentCriterion.Compares compares) {
            figures(compares.factors(), reading.variables())
                    .filter(situation.key().range()::holds)
                    .flatMap(figure -> CutPoint.of(compares.operator(), figure))
                    .forEach(cuts::add);
        }
        boolean plain =
                asked instanceof ComponentCriterion.Compares
                        || asked instanceof ComponentCriterion.IsKnown
                        || asked instanceof ComponentCriterion.Takes;
        computed |= !plain || reading.isConcludedFrom() || reading.joined().findAny().isPresent();
    }

    /** All products of what the factors can be. */
    private Stream<BigDecimal> figures(List<Expression> factors, VariableSources variables) {
        List<BigDecimal> products = List.of(BigDecimal.ONE);
        for (Expression factor : factors) {
            List<ComparisonOperand> stands = variables.of(factor);
            computed |= stands.isEmpty();
            List<BigDecimal> longer = new ArrayList<>();
            for (ComparisonOperand each : stands) {
                for (BigDecimal figure : each.figures(situation.present())) {
                    products.forEach(product -> longer.add(product.multiply(figure)));
                }
            }
            products = longer;
        }
        return products.stream();
    }

    /** The intervals from the least numbers up, or the samples. */
    List<RegionCandidate> candidates() {
        return computed ? samples() : intervals();
    }

    private List<RegionCandidate> samples() {
        TreeSet<BigDecimal> figures = new TreeSet<>();
        cuts.forEach(cut -> figures.add(cut.at()));
        BigDecimal greatest = figures.isEmpty() ? null : figures.last();
        return Stream.concat(
                        new SampleNumbers(situation.key(), figures).numbers(),
                        known().filter(number -> isBeyond(number, greatest)))
                .distinct()
                .map(
                        number -> {
                            String text = FactNumberFormatter.of(situation.key(), number);
                            return new RegionCandidate(
                                    new ValueRegion.Sample(text),
                                    List.of(RegionCandidate.scalar(text)),
                                    components -> isAll(components, number::equals));
                        })
                .toList();
    }

    private List<RegionCandidate> intervals() {
        List<RegionCandidate> candidates = new ArrayList<>();
        List<CutPoint> ends = new ArrayList<>(cuts);
        for (int index = 0; index <= ends.size(); index++) {
            Interval interval =
                    new Interval(
                            situation.key(),
                            index == 0 ? null : ends.get(index - 1),
                            index == ends.size() ? null : ends.get(index));
            List<String> texts =
                    interval.numbers(known().toList())
                            .map(number -> FactNumberFormatter.of(situation.key(), number))
                            .toList();
            if (!texts.isEmpty()) {
                candidates.add(
                        new RegionCandidate(
                                interval.region(candidates.size()),
                                RegionCandidate.scalars(texts).toList(),
                                components -> isAll(components, interval::holds)));
            }
        }
        return candidates;
    }

    /** The other numbers that are known: what contradicts a number is most often one of them. */
    private Stream<BigDecimal> known() {
        return RecordConverter.components(situation.owner()).values().stream()
                .filter(Number.class::isInstance)
                .map(IntervalPartitioner::number);
    }

    /** Whether a known number is a time that is longer than the samples reach. */
    private boolean isBeyond(BigDecimal number, BigDecimal greatest) {
        boolean isTime =
                situation.key().form() == FactForm.DURATION
                        || situation.key().form() == FactForm.BOUND;
        return isTime && greatest != null && number.compareTo(greatest.multiply(TWO)) > 0;
    }

    private boolean isAll(Map<String, Object> components, Predicate<BigDecimal> holds) {
        Collection<Object> values =
                situation.key().components().stream().map(components::get).toList();
        return values.stream().allMatch(value -> value != null && holds.test(number(value)));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(
                new BigDecimal(value.toString()).stripTrailingZeros().toPlainString());
    }
}
