package dev.sextant.rulebook.data;

import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.figure.Rate;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * A provider's limit or price as it looks on a day.
 *
 * @param figure the limit or the price
 * @param location where it is in the data file
 * @param today the day from which its age is counted
 */
public record DatedFigure<F extends ProviderFigure>(F figure, Location location, LocalDate today) {

    private static final Comparator<ProviderFigure> BY_SERVICE =
            Comparator.comparing(ProviderFigure::provider)
                    .thenComparing(
                            ProviderFigure::style, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ProviderFigure::service);

    private static final Comparator<Limit> LIMITS =
            Comparator.<Limit, ProviderFigure>comparing(limit -> limit, BY_SERVICE)
                    .thenComparing(Limit::quantity)
                    .thenComparing(Limit::value)
                    .thenComparing(Limit::asOf)
                    .thenComparing(Limit::source);

    private static final Comparator<Rate> PRICES =
            Comparator.<Rate, ProviderFigure>comparing(price -> price, BY_SERVICE)
                    .thenComparing(Rate::item)
                    .thenComparing(Rate::region)
                    .thenComparing(Rate::asOf)
                    .thenComparing(Rate::source);

    /** All limits of a rule base, by provider, style, service and quantity. */
    public static List<DatedFigure<Limit>> limits(Rulebook rulebook, LocalDate today) {
        return all(Limit.class, LIMITS, rulebook, today);
    }

    /** All prices of a rule base, by provider, style, service and item. */
    public static List<DatedFigure<Rate>> prices(Rulebook rulebook, LocalDate today) {
        return all(Rate.class, PRICES, rulebook, today);
    }

    private static <F extends ProviderFigure> List<DatedFigure<F>> all(
            Class<F> type, Comparator<F> order, Rulebook rulebook, LocalDate today) {
        return rulebook.figures().entrySet().stream()
                .filter(entry -> type.isInstance(entry.getKey()))
                .map(entry -> new DatedFigure<>(type.cast(entry.getKey()), entry.getValue(), today))
                .sorted(Comparator.comparing(DatedFigure::figure, order))
                .toList();
    }

    /** The time since it was read; negative where it was read after the day. */
    public Period age() {
        return figure.asOf().until(today);
    }

    /** Whether it is older than a year: more than a year has passed since it was read. */
    public boolean isOld() {
        return figure.asOf().plusYears(1).isBefore(today);
    }
}
