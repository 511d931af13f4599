package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a rule says of itself. */
class MetadataConventionsTest {

    @Test
    void a_rationale_is_asked_for() {
        assertThat(
                        rules().with(
                                        """
                                            @rationale("A function is cut off at its limit.")
                                        """,
                                        "")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[metadata-missing]: rule "Long work wants a container": @rationale is missing or empty
                          5 | rule "Long work wants a container"
                            | ^
                          Maybe add @rationale("…") below the name of the rule.\
                        """);
    }

    @Test
    void an_empty_sentence_says_nothing() {
        assertThat(
                        rules().with(
                                        "@because(\"{$name} computes for at least {$seconds}\")",
                                        "@because(\" \")")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:5: error[metadata-missing]: rule "Long work wants a container": @because is missing or empty
                          7 |     @because(" ")
                            |     ^
                          Maybe add @because("…") below the name of the rule.\
                        """);
    }

    @Test
    void unknown_metadata_are_a_slip() {
        assertThat(rules().with("@rationale", "@rational").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[metadata-missing]: rule "Long work wants a container": @rationale is missing or empty
                          5 | rule "Long work wants a container"
                            | ^
                          Maybe add @rationale("…") below the name of the rule.\
                        """,
                        """
                        rules/kubernetes/long-running.drl:6:5: error[metadata-unknown]: rule "Long work wants a container": @rational is not known
                          6 |     @rational("A function is cut off at its limit.")
                            |     ^
                          Maybe you mean rationale?\
                        """);
    }

    @Test
    void metadata_occur_once() {
        assertThat(rules().withLineBefore("@because", "@rationale(\"Again.\")").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:5: error[metadata-twice]: rule "Long work wants a container": @rationale is a duplicate
                          7 |     @rationale("Again.")
                            |     ^
                          Maybe remove one of the two.\
                        """);
    }

    @Test
    void metadata_are_single_strings() {
        assertThat(
                        rules().with(
                                        "@rationale(\"A function is cut off at its limit.\")",
                                        "@rationale(\"One.\", \"Two.\")")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:5: error[metadata-string]: rule "Long work wants a container": the value of @rationale is not a single string in double quotes
                          6 |     @rationale("One.", "Two.")
                            |     ^
                          Maybe write @rationale("…").\
                        """);
    }

    @Test
    void pairs_are_no_metadata() {
        assertThat(
                        rules().with(
                                        "@rationale(\"A function is cut off at its limit.\")",
                                        "@rationale(why = \"It is cut off.\")")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:5: error[metadata-string]: rule "Long work wants a container": the value of @rationale is not a single string in double quotes
                          6 |     @rationale(why = "It is cut off.")
                            |     ^
                          Maybe write @rationale("…").\
                        """);
    }

    @Test
    void an_escape_is_one_that_java_knows() {
        assertThat(rules().with("cut off at its limit", "cut \\d off").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:16: error[metadata-string]: rule "Long work wants a container": an escape in @rationale is invalid
                          6 |     @rationale("A function is cut \\d off.")
                            |                ^
                          Maybe use two backslashes for a literal one.\
                        """);
    }

    @Test
    void metadata_have_one_order() {
        assertThat(rules().withLineBefore("@because", "@source(\"reasoning/weights\")").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:5: error[metadata-order]: rule "Long work wants a container": @source must not follow @rationale
                          7 |     @source("reasoning/weights")
                            |     ^
                          Maybe keep the order: @id, @source, @rationale, @because, @accepts.\
                        """,
                        """
                        rules/sources.yaml:2:1: error[uncited-statement]: no rule is based on article/kubernetes/long-running
                          2 | article/kubernetes/long-running:
                            | ^
                          Maybe write kubernetes/long-running.drl, or name it in @source.\
                        """);
    }

    @Test
    void metadata_say_only_what_the_path_does_not() {
        assertThat(
                        rules().withLineBefore("@rationale", "@id(\"kubernetes/long-running\")")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:5: error[metadata-order]: rule "Long work wants a container": @id repeats what the path says
                          6 |     @id("kubernetes/long-running")
                            |     ^
                          Maybe remove it.\
                        """);
    }

    @Test
    void a_source_is_a_key_of_the_statements() {
        assertThat(rules().withLineBefore("@rationale", "@source(\"reasoning/weight\")").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:6:5: error[unknown-source]: rule "Long work wants a container": its source reasoning/weight is not in sources.yaml
                          6 |     @source("reasoning/weight")
                            |     ^
                          Maybe you mean reasoning/weights?\
                        """,
                        """
                        rules/sources.yaml:2:1: error[uncited-statement]: no rule is based on article/kubernetes/long-running
                          2 | article/kubernetes/long-running:
                            | ^
                          Maybe write kubernetes/long-running.drl, or name it in @source.\
                        """);
    }

    @Test
    void a_hole_is_filled_by_a_variable_of_the_conditions() {
        assertThat(rules().with("{$seconds}", "{$second}").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:45: error[because-hole]: rule "Long work wants a container": nothing is bound to {$second}
                          7 |     @because("{$name} computes for at least {$second}")
                            |                                             ^
                          Maybe you mean $seconds?\
                        """);
    }

    @Test
    void a_hole_is_not_filled_from_inside_a_negation() {
        assertThat(
                        rules().with(
                                        "style == Style.FUNCTIONS )",
                                        "style == Style.FUNCTIONS, $style : style )")
                                .with("{$seconds}", "{$style}")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:45: error[because-hole]: rule "Long work wants a container": nothing is bound to {$style}
                          7 |     @because("{$name} computes for at least {$style}")
                            |                                             ^
                          Maybe bind it. Bound variables: $long, $name, $seconds.\
                        """);
    }

    @Test
    void a_brace_has_a_partner() {
        assertThat(rules().with("{$seconds}", "{$seconds s").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:7:45: error[because-hole]: rule "Long work wants a container": a brace in @because has no counterpart
                          7 |     @because("{$name} computes for at least {$seconds s")
                            |                                             ^
                          Maybe write {$variable}.\
                        """);
    }
}
