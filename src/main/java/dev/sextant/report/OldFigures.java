package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Limit;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.fact.Tariff;
import dev.sextant.rulebook.Dated;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Warns of limits and prices that were read so long ago that they may no longer hold. */
public final class OldFigures {

    private OldFigures() {}

    /**
     * A warning for each page with limits older than a year, and for each with such prices.
     *
     * @param rulebook the rule base with its figures
     * @param inForce those of them that rules matched on the way to an answer
     * @param today the day from which ages are counted
     */
    public static List<Problem> warnings(
            Rulebook rulebook, Set<ProviderFigure> inForce, LocalDate today) {
        List<Problem> warnings = new ArrayList<>();
        warn(Dated.limits(rulebook, today), inForce, "old-limit", OldFigures::told, warnings);
        warn(Dated.prices(rulebook, today), inForce, "old-price", OldFigures::told, warnings);
        return List.copyOf(warnings);
    }

    private static <F extends ProviderFigure> void warn(
            List<Dated<F>> figures,
            Set<ProviderFigure> inForce,
            String code,
            Function<F, String> told,
            List<Problem> warnings) {
        Map<String, List<Dated<F>>> byPage = new LinkedHashMap<>();
        for (Dated<F> dated : figures) {
            if (dated.isOld() && inForce.contains(dated.figure())) {
                byPage.computeIfAbsent(dated.figure().source(), page -> new ArrayList<>())
                        .add(dated);
            }
        }
        byPage.forEach((page, old) -> warnings.add(warning(page, old, code, told)));
    }

    private static <F extends ProviderFigure> Problem warning(
            String page, List<Dated<F>> old, String code, Function<F, String> told) {
        return Problem.warning(
                old.get(0).location(),
                code,
                "in force and older than a year on "
                        + old.get(0).today()
                        + ": "
                        + old.stream()
                                .map(one -> told.apply(one.figure()))
                                .collect(Collectors.joining("; ")),
                "Maybe read " + page + " again, and mend value and date.");
    }

    private static String told(Limit limit) {
        return service(limit)
                + " limits "
                + Wording.inWords(limit.quantity())
                + " to "
                + Wording.amount(limit.value(), limit.unit())
                + ", as of "
                + limit.asOf();
    }

    private static String told(Tariff price) {
        return service(price) + " in " + price.region() + ", prices as of " + price.asOf();
    }

    private static String service(ProviderFigure figure) {
        return Wording.inWords(figure.provider()) + " (" + figure.service() + ")";
    }
}
