package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of how many workloads the conditions of a rule are. */
class JoinConventionsTest {

    @Test
    void conditions_on_three_workloads_are_refused() {
        assertThat(
                        rules().withLineBefore("not RuledOut", "Workload( gpu == Gpu.TRAINING )")
                                .withLineBefore("not RuledOut", "Enduring()")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:12:5: error[many-workloads]: rule "Long work wants a container": Enduring may be of a third workload, and combinations of three take too long
                          12 |     Enduring()
                             |     ^
                          Maybe join it with workload == a variable, or conclude a fact in another rule.\
                        """);
    }

    @Test
    void conditions_on_two_workloads_are_allowed() {
        assertThat(
                        rules().withLineBefore("not RuledOut", "Workload( gpu == Gpu.TRAINING )")
                                .problems())
                .isEmpty();
    }

    @Test
    void any_number_of_conditions_on_one_workload_is_allowed() {
        assertThat(
                        rules().withLineBefore("not RuledOut", "Enduring( workload == $name )")
                                .withLineBefore("not RuledOut", "Enduring( workload == $name )")
                                .withLineBefore("not RuledOut", "Enduring( workload == $name )")
                                .problems())
                .isEmpty();
    }

    @Test
    void a_condition_that_is_joined_by_another_component_counts() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut", "Enduring( $by : by, workload == $name )")
                                .withLineBefore("not RuledOut", "Enduring( by == $by )")
                                .withLineBefore("not RuledOut", "Enduring( by == $by )")
                                .problems())
                .hasSize(1);
    }

    @Test
    void conditions_within_a_negation_count_with_those_before() {
        assertThat(
                        rules().withLineBefore("not RuledOut", "Workload( gpu == Gpu.TRAINING )")
                                .withLineBefore(
                                        "not RuledOut",
                                        "not ( Enduring( workload == $name, $by : by ) and"
                                                + " Enduring( by == $by ) )")
                                .problems())
                .hasSize(1);
    }
}
