package dev.sextant.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @Test
    void is_a_path_and_a_suffix_for_a_second_rule() {
        assertThat(RuleId.of("kubernetes/long-running"))
                .contains(new RuleId("kubernetes/long-running", ""));
        assertThat(RuleId.of("kubernetes/long-running.by-kind"))
                .contains(new RuleId("kubernetes/long-running", "by-kind"));
        assertThat(new RuleId("house/team2/x", "y"))
                .hasToString("house/team2/x.y")
                .extracting(RuleId::folder, RuleId::packageName, RuleId::name)
                .containsExactly("house/team2", "rules.house.team2", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "long-running",
                "/long-running",
                "kubernetes/",
                "kubernetes/Long-running",
                "kubernetes/long--running",
                "kubernetes/long_running",
                "my-team/long-running",
                "2nd/long-running",
                "class/long-running",
                "kubernetes/../long-running",
                "kubernetes/long-running.",
                "kubernetes/long-running.by.kind",
                "kubernetes/bücher"
            })
    void nothing_else_is_an_id(String text) {
        assertThat(RuleId.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kubernetes/Long_Running.drl, kubernetes/long-running",
        "long running, kubernetes/long-running",
        "my-team/x, myteam/x",
        "kubernetes\\x, kubernetes/x",
        "/kubernetes//x/, kubernetes/x",
        "kubernetes/../x, kubernetes/x"
    })
    void suggests_one_similar_id(String text, String near) {
        assertThat(RuleId.near(text)).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "класс", "class/x"})
    void for_some_texts_nothing_is_near(String text) {
        assertThat(RuleId.near(text)).isEmpty();
    }
}
