package dev.sextant.scenario;

import dev.sextant.trace.Region;
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
 * are samples in place of intervals.
 */
final class Intervals {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Situation situation;
    private final NavigableSet<Cut> cuts = new TreeSet<>();
    private boolean computed;

    Intervals(Situation situation) {
        this.situation = situation;
        situation.readings().forEach(this::read);
    }

    private void read(Reading reading) {
        Criterion asked = reading.criterion();
        if (asked instanceof Criterion.Compares compares) {
            figures(compares.factors(), reading.variables())
                    .filter(situation.key().range()::holds)
                    .flatMap(figure -> Cut.of(compares.operator(), figure))
                    .forEach(cuts::add);
        }
        boolean plain =
                asked instanceof Criterion.Compares
                        || asked instanceof Criterion.IsKnown
                        || asked instanceof Criterion.Takes;
        computed |= !plain || reading.isConcludedFrom() || reading.joined().findAny().isPresent();
    }

    /** All products of what the factors can be. */
    private Stream<BigDecimal> figures(List<String> factors, Variables variables) {
        List<BigDecimal> products = List.of(BigDecimal.ONE);
        for (String factor : factors) {
            List<Compared> stands = variables.of(factor);
            computed |= stands.isEmpty();
            List<BigDecimal> longer = new ArrayList<>();
            for (Compared each : stands) {
                for (BigDecimal figure : each.figures(situation.present())) {
                    products.forEach(product -> longer.add(product.multiply(figure)));
                }
            }
            products = longer;
        }
        return products.stream();
    }

    /** The intervals from the least numbers up, or the samples. */
    List<Candidate> candidates() {
        return computed ? samples() : intervals();
    }

    private List<Candidate> samples() {
        TreeSet<BigDecimal> figures = new TreeSet<>();
        cuts.forEach(cut -> figures.add(cut.at()));
        BigDecimal greatest = figures.isEmpty() ? null : figures.last();
        return Stream.concat(
                        new Samples(situation.key(), figures).numbers(),
                        known().filter(number -> isBeyond(number, greatest)))
                .distinct()
                .map(
                        number -> {
                            String text = Written.of(situation.key(), number);
                            return new Candidate(
                                    new Region.Sample(text),
                                    List.of(Candidate.scalar(text)),
                                    components -> isAll(components, number::equals));
                        })
                .toList();
    }

    private List<Candidate> intervals() {
        List<Candidate> candidates = new ArrayList<>();
        List<Cut> ends = new ArrayList<>(cuts);
        for (int index = 0; index <= ends.size(); index++) {
            Interval interval =
                    new Interval(
                            situation.key(),
                            index == 0 ? null : ends.get(index - 1),
                            index == ends.size() ? null : ends.get(index));
            List<String> texts =
                    interval.numbers(known().toList())
                            .map(number -> Written.of(situation.key(), number))
                            .toList();
            if (!texts.isEmpty()) {
                candidates.add(
                        new Candidate(
                                interval.region(candidates.size()),
                                Candidate.scalars(texts).toList(),
                                components -> isAll(components, interval::holds)));
            }
        }
        return candidates;
    }

    /** The other numbers that are known: what contradicts a number is most often one of them. */
    private Stream<BigDecimal> known() {
        return Records.components(situation.owner()).values().stream()
                .filter(Number.class::isInstance)
                .map(Intervals::number);
    }

    /** Whether a known number is a time that is longer than the samples reach. */
    private boolean isBeyond(BigDecimal number, BigDecimal greatest) {
        boolean isTime =
                situation.key().form() == Form.DURATION || situation.key().form() == Form.BOUND;
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
