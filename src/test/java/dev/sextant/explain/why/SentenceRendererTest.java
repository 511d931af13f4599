package dev.sextant.explain.why;

import static dev.sextant.explain.PhotoShop.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.HandMadeRule;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Ceiling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRendererTest {

    @Test
    void fills_every_hole_with_the_value_of_the_case() {
        assertThat(
                        fill(
                                "{$name} is of the kind {$kind}",
                                Map.of("$name", "shop", "$kind", Kind.HTTP_API)))
                .isEqualTo("shop is of the kind HTTP API");
    }

    @Test
    void tells_a_given_fact_in_the_unit_in_which_it_is_kept() {
        HandMadeRule rule =
                HandMadeRule.rule("limits/a", "A", "it computes for {$seconds} at a time")
                        .when("Workload", "$seconds : computeAtLeastSeconds > 60");

        assertThat(SentenceRenderer.fill(rule.fired(List.of(WORK), Map.of("$seconds", 900.001))))
                .isEqualTo("it computes for just over 15 min at a time");
    }

    @Test
    void tells_an_open_bound_in_words_of_its_own() {
        HandMadeRule rule =
                HandMadeRule.rule("limits/a", "A", "it computes for at least {$seconds}")
                        .when("Workload", "$seconds : computeAtLeastSeconds > 60");

        assertThat(SentenceRenderer.fill(rule.fired(List.of(WORK), Map.of("$seconds", 900.001))))
                .isEqualTo("it computes for more than 15 min");
    }

    @Test
    void tells_a_limit_in_the_unit_of_what_it_limits() {
        Ceiling memory = new Ceiling(Style.FUNCTIONS, Quantity.MEMORY, 10240);
        HandMadeRule rule =
                HandMadeRule.rule("limits/a", "A", "{$style} have at most {$most}")
                        .when("Workload", "$name : name")
                        .when("Ceiling", "$style : style", "$most : value");

        assertThat(
                        SentenceRenderer.fill(
                                rule.fired(
                                        List.of(WORK, memory),
                                        Map.of("$style", memory.style(), "$most", 10240.0))))
                .isEqualTo("functions have at most 10 GiB");
    }

    @Test
    void leaves_a_number_without_a_unit_as_it_is() {
        assertThat(fill("{$count} services", Map.of("$count", 900.0))).isEqualTo("900 services");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,1 processor at once",
        "2,2,2 processors at once",
        "1,2,1 to 2 processors at once",
        "0.25,1,0.25 to 1 processors at once"
    })
    void counts_one_in_the_singular_and_a_range_in_the_plural(
            double least, double most, String told) {
        assertThat(
                        fill(
                                "{$least} to {$most} processors at once",
                                Map.of("$least", least, "$most", most)))
                .isEqualTo(told);
    }

    @Test
    void takes_a_name_as_it_is_written() {
        assertThat(fill("{$name} leads", Map.of("$name", "a $1 \\ {$name}")))
                .isEqualTo("a $1 \\ {$name} leads");
    }

    private static String fill(String because, Map<String, Object> bound) {
        return SentenceRenderer.fill(
                HandMadeRule.rule("kubernetes/a", "A", because).fired(List.of(), bound));
    }
}
