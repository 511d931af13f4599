package dev.sextant.scenario.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which sets a set of words can become while other facts change as well. */
class NearbySetsTest {

    private static final List<List<String>> KINDS =
            List.of(List.of("http"), List.of("event", "queue"), List.of("manual"));

    @Test
    void a_set_has_one_kind_more_one_less_or_one_replaced() {
        assertThat(near(Set.of("http", "queue")))
                .containsExactly(
                        "",
                        "http",
                        "event",
                        "manual",
                        "http event",
                        "event manual",
                        "http manual",
                        "http event manual");
    }

    @Test
    void a_single_word_is_replaced_by_one_of_each_other_kind() {
        assertThat(near(Set.of("http")))
                .containsExactly("", "http", "event", "manual", "http event", "http manual");
    }

    @Test
    void no_words_are_as_near_as_the_empty_set() {
        assertThat(near(Set.of())).containsExactly("", "http", "event", "manual");
    }

    @Test
    void words_that_nothing_asks_for_are_no_kind() {
        assertThat(near(Set.of("other"))).isEqualTo(near(Set.of()));
    }

    /** The sets, with the first word of each kind. */
    private static List<String> near(Set<String> now) {
        return NearbySets.of(KINDS, now).stream()
                .map(kinds -> String.join(" ", kinds.stream().map(kind -> kind.get(0)).toList()))
                .toList();
    }
}
