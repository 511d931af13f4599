package dev.sextant.rulebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.read.ParsedText;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules read a given fact, or a figure. */
class FactDependentsTest {

    private static final Location PLACE = new Location("rules-drl/a/b.drl", 5, 1);
    private static final Limit LIMIT =
            new Limit(
                    Provider.AWS,
                    Style.FUNCTIONS,
                    "Lambda",
                    Quantity.DURATION,
                    900,
                    "s",
                    LocalDate.of(2026, 11, 23),
                    "https://example.org",
                    true);

    @Test
    void finds_the_rules_that_read_any_part_of_a_given_fact() {
        Rulebook rules =
                rulebook(
                        rule("a/most", "Workload", "computeAtMostSeconds < 5"),
                        rule("a/least", "Workload", "computeAtLeastSeconds > 5"),
                        rule("a/size", "Team", "size == TeamSize.TINY"));

        assertThat(FactDependents.ofGiven(rules))
                .containsEntry("workload.compute", List.of("a/most", "a/least"))
                .containsEntry("platform.team.size", List.of("a/size"))
                .containsEntry("platform.provider", List.of());
    }

    @Test
    void takes_rules_that_ask_for_no_other_constant_to_read_a_figure() {
        Rulebook rules =
                rulebook(
                        rule("a/this", "Limit", "quantity == Quantity.DURATION"),
                        rule("b/other", "Limit", "quantity == Quantity.MEMORY"),
                        rule("c/one-of", "Limit", "provider in ( Provider.AWS, Provider.AZURE )"),
                        rule("d/none-of", "Limit", "provider in ( Provider.AZURE )"),
                        rule("e/joined", "Limit", "quantity == $quantity", "value < $value"),
                        rule("f/verified", "Limit", "verified == true"),
                        rule("g/unverified", "Limit", "verified == false"),
                        rule("h/price", "Rate", "provider == Provider.AWS"));

        assertThat(FactDependents.of(LIMIT, rules))
                .containsExactly("a/this", "c/one-of", "e/joined", "f/verified");
    }

    private static Rulebook rulebook(Rule... rules) {
        return new Rulebook(List.of(rules), Map.of(), Map.of(), Map.of(), List.of(), "");
    }

    private static Rule rule(String id, String type, String... constraints) {
        Condition condition =
                new Condition.OfFact(
                        type,
                        null,
                        Arrays.stream(constraints)
                                .map(
                                        text ->
                                                ParsedText.constraint(
                                                        text,
                                                        null,
                                                        List.of(text.split(" ")[0]),
                                                        PLACE))
                                .toList(),
                        PLACE);
        return new Rule(
                id,
                "It is so",
                "rules-drl",
                "rules.a",
                "It is so.",
                "It is so here",
                "article/" + id,
                PLACE,
                List.of(condition),
                List.of(),
                List.of(new FactInsertion("Notice", List.of())),
                "rule");
    }
}
