package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.HandMadeRule;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.Justification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessFinderTest {

    private static final Placement THUMBNAILS =
            new Placement("thumbnails", Option.SERVERLESS, Style.FUNCTIONS, 6, 5, Basis.REASONS);
    private static final Placement LEDGER =
            new Placement(
                    "ledger", Option.KUBERNETES, Style.MANAGED_KUBERNETES, 6, 5, Basis.REASONS);

    @ParameterizedTest
    @CsvSource({
        "option == Option.SERVERLESS, thumbnails",
        "option != Option.SERVERLESS, ledger",
        "workload == $name, ledger",
        "workload != $name, thumbnails",
        "points == 6, ledger thumbnails",
        "points == 7, ''",
        "style == null, ''",
        "$x : points, ledger thumbnails"
    })
    void finds_the_facts_that_fulfil_a_comparison(String constraint, String found) {
        assertThat(workloads(constraint)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "points > 5",
        "'option in ( Option.SERVERLESS )'",
        "other == 6",
        "points == $other"
    })
    void finds_nothing_rather_than_too_much_where_it_does_not_understand(String constraint) {
        assertThat(workloads(constraint)).isEmpty();
    }

    @Test
    void finds_the_facts_that_fulfil_conditions_together() {
        Justification justification =
                HandMadeRule.rule("verdict/a", "A", "a")
                        .when("Placement", "workload == $name", "$points : points")
                        .when("Placement", "option == Option.SERVERLESS", "points == $points")
                        .fired(List.of(), Map.of("$name", "ledger"));

        assertThat(
                        WitnessFinder.of(
                                justification.rule().conditions(),
                                justification,
                                type -> List.of(THUMBNAILS, LEDGER)))
                .extracting(WitnessFinder.Found::fact)
                .containsExactly(LEDGER, THUMBNAILS);
    }

    private static String workloads(String constraint) {
        Justification justification =
                HandMadeRule.rule("verdict/a", "A", "a")
                        .when("Placement", constraint)
                        .fired(List.of(), Map.of("$name", "ledger"));
        List<WitnessFinder.Found> found =
                WitnessFinder.of(
                        justification.rule().conditions(),
                        justification,
                        type -> List.of(THUMBNAILS, LEDGER));
        return String.join(
                " ", found.stream().map(one -> ((Placement) one.fact()).workload()).toList());
    }
}
