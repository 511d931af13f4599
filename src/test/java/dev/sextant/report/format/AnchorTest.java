package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of places in a page. */
class AnchorTest {

    @Test
    void leaves_the_ids_of_rules_as_they_are() {
        assertThat(Anchor.of("rule", "kubernetes/long-running.by-kind"))
                .isEqualTo("rule-kubernetes/long-running.by-kind");
    }

    @Test
    void writes_everything_else_as_its_code() {
        assertThat(Anchor.of("rule", "a b\"_%é")).isEqualTo("rule-a_20_b_22__5f__25__e9_");
    }
}
