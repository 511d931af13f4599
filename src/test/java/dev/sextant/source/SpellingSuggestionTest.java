package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "lifetme, lifetime",
        "Lifetime, lifetime",
        "life-time, lifetime",
        "lfietime, lifetime",
        "peakConcurency, peakConcurrency",
        "gpo, gpu"
    })
    void suggests_the_known_word_that_is_a_slip_away(String written, String meant) {
        assertThat(
                        SpellingSuggestion.nearest(
                                written, List.of("gpu", "peakConcurrency", "lifetime")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''"})
    void suggests_nothing_where_no_word_is_near(String written) {
        assertThat(
                        SpellingSuggestion.nearest(
                                written, List.of("gpu", "peakConcurrency", "lifetime")))
                .isEmpty();
    }

    @Test
    void suggests_the_one_word_that_has_the_written_one_as_a_part() {
        assertThat(SpellingSuggestion.nearest("API", List.of("http-api", "web-frontend")))
                .contains("http-api");
        assertThat(SpellingSuggestion.nearest("http", List.of("http-api", "http-frontend")))
                .isEmpty();
    }

    @Test
    void among_equally_near_words_takes_the_first_in_the_alphabet() {
        assertThat(SpellingSuggestion.nearest("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Test
    void suggests_nothing_for_a_text_too_long_to_be_a_word() {
        assertThat(SpellingSuggestion.nearest("a".repeat(100_000), List.of("a".repeat(99_999))))
                .isEmpty();
    }
}
