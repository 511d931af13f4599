package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void fills_every_hole_with_the_value_of_the_case() {
        assertThat(fill("{$name} is a {$kind}", Map.of("$name", "shop", "$kind", Kind.HTTP_API)))
                .isEqualTo("shop is a http-api");
    }

    @Test
    void tells_seconds_in_the_unit_that_suits_them() {
        assertThat(fill("it runs for {$most} s at a time", Map.of("$most", 900.0)))
                .isEqualTo("it runs for 15 min at a time");
    }

    @Test
    void tells_mebibytes_in_the_unit_that_suits_them() {
        assertThat(fill("it takes {$memory} MiB.", Map.of("$memory", 10240.0)))
                .isEqualTo("it takes 10 GiB.");
    }

    @Test
    void tells_a_number_in_the_unit_that_stands_in_a_hole_of_its_own() {
        assertThat(fill("{$value} {$unit} at most", Map.of("$value", 900.0, "$unit", "s")))
                .isEqualTo("15 min at most");
        assertThat(fill("{$value} {$unit} at most", Map.of("$value", 8.0, "$unit", "1")))
                .isEqualTo("8 at most");
    }

    @Test
    void leaves_a_number_without_a_unit_as_it_is() {
        assertThat(fill("{$count} services", Map.of("$count", 900.0))).isEqualTo("900 services");
    }

    @Test
    void takes_a_name_as_it_is_written() {
        assertThat(fill("{$name} leads", Map.of("$name", "a $1 \\ {$name}")))
                .isEqualTo("a $1 \\ {$name} leads");
    }

    private static String fill(String because, Map<String, Object> bound) {
        return Sentences.fill(
                HandMadeRule.rule("kubernetes/a", "A", because).fired(List.of(), bound));
    }
}
