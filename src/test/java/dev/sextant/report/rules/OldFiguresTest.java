package dev.sextant.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OldFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final Limit oldest = limit(Quantity.REQUEST, "2025-02-02");
    private final Limit old = limit(Quantity.MEMORY, "2025-06-01");
    private final Limit recent = limit(Quantity.VCPU, "2026-06-01");

    @Test
    void warns_once_of_all_old_limits_and_names_the_oldest() {
        assertThat(warnings(Set.of(old, oldest, recent)))
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        rules-drl/limits.yaml:1:5: warning[old-limit]: 2 limits that answers depend on are older than a year, the oldest from 2025-02-02: AWS (Lambda) limits the size of a request to 1 GiB
                          Maybe check https://example.org/limits again, then update value and date.\
                        """
                                .stripIndent());
    }

    @Test
    void warns_of_a_single_old_limit() {
        assertThat(warnings(Set.of(old)))
                .extracting(Problem::what)
                .containsExactly(
                        "a limit that answers depend on is older than a year, from 2025-06-01: AWS"
                                + " (Lambda) limits the memory to 1 GiB");
    }

    @Test
    void does_not_warn_of_old_limits_that_no_answer_rests_on() {
        assertThat(warnings(Set.of(recent))).isEmpty();
        assertThat(warnings(Set.of())).isEmpty();
    }

    private List<Problem> warnings(Set<ProviderFigure> deciding) {
        Map<Figure, Location> figures = new LinkedHashMap<>();
        figures.put(oldest, new Location("rules-drl/limits.yaml", 1, 5));
        figures.put(old, new Location("rules-drl/limits.yaml", 2, 5));
        figures.put(recent, new Location("rules-drl/limits.yaml", 3, 5));
        Rulebook rulebook =
                new Rulebook(List.of(), Map.of(), figures, Map.of(), List.of(), "0".repeat(64));
        return OldFigures.warnings(rulebook, deciding, TODAY);
    }

    private static Limit limit(Quantity quantity, String asOf) {
        return new Limit(
                Provider.AWS,
                Style.FUNCTIONS,
                "Lambda",
                quantity,
                1024,
                "MiB",
                LocalDate.parse(asOf),
                "https://example.org/limits",
                true);
    }
}
