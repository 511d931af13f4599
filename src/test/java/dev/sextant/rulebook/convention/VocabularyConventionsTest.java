package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which names rules use. */
class VocabularyConventionsTest {

    @Test
    void a_fact_is_one_of_the_vocabulary() {
        assertThat(rules().with("    Workload(", "    Workloda(").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:5: error[unknown-fact]: rule "Long work wants a container": there is no fact Workloda
                          10 |     Workloda( $name : name, $seconds : computeAtLeastSeconds > $long )
                             |     ^
                          Maybe you mean Workload?\
                        """);
    }

    @Test
    void a_component_is_one_of_its_fact() {
        assertThat(rules().with("computeAtLeastSeconds", "computeSeconds").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:40: error[unknown-component]: rule "Long work wants a container": Workload has no computeSeconds
                          10 |     Workload( $name : name, $seconds : computeSeconds > $long )
                             |                                        ^
                          Maybe you mean computeAtMostSeconds?\
                        """);
    }

    @Test
    void a_constant_is_one_of_its_enum() {
        assertThat(rules().withConstraint("state == State.CLUSTRED").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:86: error[unknown-constant]: rule "Long work wants a container": State has no CLUSTRED
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == State.CLUSTRED )
                             |                                                                                      ^
                          Maybe you mean CLUSTERED?\
                        """);
    }

    @Test
    void an_enum_is_one_of_the_vocabulary() {
        assertThat(rules().withConstraint("state == Stat.CLUSTERED").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:80: error[unknown-constant]: rule "Long work wants a container": there is no Stat with constants
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == Stat.CLUSTERED )
                             |                                                                                ^
                          Maybe you mean Start?\
                        """);
    }

    @Test
    void a_component_is_compared_with_constants_of_its_own() {
        assertThat(rules().withConstraint("state == Traffic.SPIKY").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:80: error[wrong-constant]: rule "Long work wants a container": state can never equal a constant of Traffic
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == Traffic.SPIKY )
                             |                                                                                ^
                          Maybe you mean State?\
                        """);
    }

    @Test
    void a_constant_is_no_string() {
        assertThat(rules().withConstraint("state == \"CLUSTERED\"").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:80: error[string-comparison]: rule "Long work wants a container": state is not text, and can never equal "CLUSTERED"
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == "CLUSTERED" )
                             |                                                                                ^
                          Maybe write the constant or the number without quotes.\
                        """);
    }

    @Test
    void a_number_is_no_string() {
        assertThat(rules().withConstraint("memoryMiB > \"abc\"").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:83: error[string-comparison]: rule "Long work wants a container": memoryMiB is not text, and can never equal "abc"
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, memoryMiB > "abc" )
                             |                                                                                   ^
                          Maybe write the constant or the number without quotes.\
                        """);
    }

    @Test
    void a_variable_is_bound_before_it_is_used() {
        assertThat(rules().with("> $long", "> $lang").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:64: error[unknown-variable]: rule "Long work wants a container": $lang is not bound
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $lang )
                             |                                                                ^
                          Maybe you mean $long?\
                        """);
    }

    @Test
    void a_variable_inside_a_negation_is_not_seen_by_the_consequence() {
        assertThat(
                        rules().with("style == Style.FUNCTIONS )", "$style : style )")
                                .withConsequence("insertLogical( new Running($style, true) );")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:32: error[unknown-variable]: rule "Long work wants a container": $style is not bound
                          13 |     insertLogical( new Running($style, true) );
                             |                                ^
                          Maybe bind it in a condition: $style : component.\
                        """);
    }
}
