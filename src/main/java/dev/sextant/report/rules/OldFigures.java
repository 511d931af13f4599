package dev.sextant.report.rules;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.figure.Rate;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.rulebook.data.DatedFigure;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Warns of limits and prices that answers rest on, and that may no longer hold. */
public final class OldFigures {

    private OldFigures() {}

    /**
     * At most one warning of limits older than a year, and at most one of such prices.
     *
     * @param rulebook the rule base with its figures
     * @param deciding those of them that answers rest on
     * @param today the day from which ages are counted
     */
    public static List<Problem> warnings(
            Rulebook rulebook, Set<ProviderFigure> deciding, LocalDate today) {
        return Stream.of(
                        warning(
                                DatedFigure.limits(rulebook, today),
                                deciding,
                                "limit",
                                OldFigures::sentence),
                        warning(
                                DatedFigure.prices(rulebook, today),
                                deciding,
                                "price",
                                OldFigures::sentence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <F extends ProviderFigure> Optional<Problem> warning(
            List<DatedFigure<F>> figures,
            Set<ProviderFigure> deciding,
            String noun,
            Function<F, String> sentence) {
        List<DatedFigure<F>> old =
                figures.stream()
                        .filter(dated -> dated.isOld() && deciding.contains(dated.figure()))
                        .toList();
        return old.stream()
                .min(Comparator.comparing(dated -> dated.figure().asOf()))
                .map(
                        oldest ->
                                Problem.warning(
                                        oldest.location(),
                                        "old-" + noun,
                                        extent(old.size(), noun, oldest.figure().asOf())
                                                + sentence.apply(oldest.figure()),
                                        "Maybe check "
                                                + oldest.figure().source()
                                                + " again, then update value and date."));
    }

    private static String extent(int count, String noun, LocalDate oldest) {
        return count == 1
                ? "a "
                        + noun
                        + " that answers depend on is older than a year, from "
                        + oldest
                        + ": "
                : CountPhrase.of(count, noun)
                        + " that answers depend on are older than a year, the oldest from "
                        + oldest
                        + ": ";
    }

    private static String sentence(Limit limit) {
        return service(limit)
                + " limits "
                + ValueFormatter.inWords(limit.quantity())
                + " to "
                + ValueFormatter.amount(limit.value(), limit.unit());
    }

    private static String sentence(Rate price) {
        return service(price) + ", " + ValueFormatter.inWords(price.item());
    }

    private static String service(ProviderFigure figure) {
        return ValueFormatter.inWords(figure.provider()) + " (" + figure.service() + ")";
    }
}
