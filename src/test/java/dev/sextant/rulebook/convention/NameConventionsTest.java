package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.anotherRule;
import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rules are called. */
class NameConventionsTest {

    @Test
    void an_id_follows_the_path_of_its_file() {
        assertThat(
                        rules().withLineBefore("@rationale", "@id(\"kubernetes/long-runing\")")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:5: error[id]: rule "Long work wants a container": the ID kubernetes/long-runing does not follow the path kubernetes/long-running
                          6 |     @id("kubernetes/long-runing")
                            |     ^
                          Maybe use kubernetes/long-running, or kubernetes/long-running.by-something for a second rule in the file.\
                        """);
    }

    @Test
    void an_id_is_taken_once() {
        assertThat(
                        rules().followedBy(
                                        anotherRule("Work that never ends wants a container", null))
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:16:1: error[id-twice]: rule "Work that never ends wants a container": the ID kubernetes/long-running is already used by the rule at rules/kubernetes/long-running.drl:5:1
                          16 | rule "Work that never ends wants a container"
                             | ^
                          Maybe @id("kubernetes/long-running.by-something") to tell them apart.\
                        """);
    }

    @Test
    void a_name_is_taken_once() {
        assertThat(
                        rules().followedBy(
                                        anotherRule(
                                                "Long work wants a container",
                                                "kubernetes/long-running.always"))
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:16:6: error[name-twice]: rule "Long work wants a container": the rule at rules/kubernetes/long-running.drl:5:6 has the same name
                          16 | rule "Long work wants a container"
                             |      ^
                          Maybe say in the name how this rule is different.\
                        """);
    }

    @Test
    void a_name_is_a_sentence() {
        assertThat(
                        rules().with(
                                        "rule \"Long work wants a container\"",
                                        "rule \"long-running\"")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:6: error[name]: rule "long-running": the name does not start with a capital letter
                          5 | rule "long-running"
                            |      ^
                          Maybe write one sentence that says what the rule concludes, and when.\
                        """);
    }

    @Test
    void a_name_ends_without_a_full_stop() {
        assertThat(
                        rules().with(
                                        "rule \"Long work wants a container\"",
                                        "rule \"Long work wants a container.\"")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:6: error[name]: rule "Long work wants a container.": the name ends with a period or contains extra spaces
                          5 | rule "Long work wants a container."
                            |      ^
                          Maybe write one sentence that says what the rule concludes, and when.\
                        """);
    }
}
