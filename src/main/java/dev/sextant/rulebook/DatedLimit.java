package dev.sextant.rulebook;

import dev.sextant.fact.Figure;
import dev.sextant.fact.Limit;
import dev.sextant.source.Location;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A provider's limit as it looks on a day.
 *
 * @param limit the limit
 * @param location where it stands in the data file
 * @param today the day from which its age is counted
 */
public record DatedLimit(Limit limit, Location location, LocalDate today) {

    private static final Comparator<Limit> BY_CONTENT =
            Comparator.comparing(Limit::provider)
                    .thenComparing(Limit::style)
                    .thenComparing(Limit::service)
                    .thenComparing(Limit::quantity)
                    .thenComparing(Limit::value)
                    .thenComparing(Limit::asOf)
                    .thenComparing(Limit::source);

    /** All limits of a rule base, by provider, style, service and quantity. */
    public static List<DatedLimit> of(Rulebook rulebook, LocalDate today) {
        List<DatedLimit> limits = new ArrayList<>();
        for (Map.Entry<Figure, Location> figure : rulebook.figures().entrySet()) {
            if (figure.getKey() instanceof Limit limit) {
                limits.add(new DatedLimit(limit, figure.getValue(), today));
            }
        }
        limits.sort(Comparator.comparing(DatedLimit::limit, BY_CONTENT));
        return List.copyOf(limits);
    }

    /** The time since it was read; negative where it was read after the day. */
    public Period age() {
        return limit.asOf().until(today);
    }

    /** Whether it is older than a year: more than a year has passed since it was read. */
    public boolean isOld() {
        return limit.asOf().plusYears(1).isBefore(today);
    }
}
