package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What conditions may ask of facts that may be unknown: each form fires on what is unknown, or
 * fails.
 */
class UnknownFactConventionsTest {

    @Test
    void not_equal_accepts_unknown_values() {
        assertThat(rules().withConstraint("state != State.CLUSTERED").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:77: error[null-not-equal]: rule "Long work wants a container": != is also true if state is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state != State.CLUSTERED )
                             |                                                                             ^
                          Maybe list the other values: state in (…).\
                        """);
    }

    @Test
    void not_in_accepts_unknown_values() {
        assertThat(
                        rules().withConstraint("state not in (State.CLUSTERED, State.LOCAL_DISK)")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:77: error[null-not-operator]: rule "Long work wants a container": not in is also true if state is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state not in (State.CLUSTERED, State.LOCAL_DISK) )
                             |                                                                             ^
                          Maybe list the other values, without not.\
                        """);
    }

    @Test
    void not_contains_accepts_unknown_values() {
        assertThat(rules().withConstraint("trigger not contains Trigger.HTTP").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:79: error[null-not-operator]: rule "Long work wants a container": not contains is also true if trigger is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, trigger not contains Trigger.HTTP )
                             |                                                                               ^
                          Maybe list the other values, without not.\
                        """);
    }

    @Test
    void not_member_of_accepts_unknown_values() {
        assertThat(rules().withConstraint("Trigger.HTTP not memberOf trigger").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:84: error[null-not-operator]: rule "Long work wants a container": not memberOf is also true if trigger is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, Trigger.HTTP not memberOf trigger )
                             |                                                                                    ^
                          Maybe list the other values, without not.\
                        """);
    }

    @Test
    void a_negation_turns_unknown_into_true() {
        assertThat(rules().withConstraint("!(memoryMiB > 512)").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:71: error[null-negation]: rule "Long work wants a container": ! turns an unknown value into true, or fails
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, !(memoryMiB > 512) )
                             |                                                                       ^
                          Maybe use the opposite comparison, without the brackets.\
                        """);
    }

    @Test
    void a_negated_boolean_fails_where_it_is_unknown() {
        assertThat(rules().withConstraint("!privileged").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:71: error[null-negation]: rule "Long work wants a container": ! turns an unknown value into true, or fails
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, !privileged )
                             |                                                                       ^
                          Maybe write privileged == false.\
                        """);
    }

    @Test
    void a_bare_boolean_fails_where_it_is_unknown() {
        assertThat(rules().withConstraint("privileged").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:71: error[bare-boolean]: rule "Long work wants a container": privileged has no comparison and fails if it is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, privileged )
                             |                                                                       ^
                          Maybe write privileged == true.\
                        """);
    }

    @Test
    void absence_is_not_tested() {
        assertThat(rules().withConstraint("state == null").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:77: error[null-test]: rule "Long work wants a container": == null draws a conclusion from an unknown value
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == null )
                             |                                                                             ^
                          Maybe remove it, or test for a known value of state.\
                        """);
    }

    @Test
    void nothing_is_read_inside_an_unknown_fact() {
        assertThat(rules().withConstraint("trigger.size() > 0").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:78: error[null-access]: rule "Long work wants a container": the run fails here if trigger is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, trigger.size() > 0 )
                             |                                                                              ^
                          Maybe use an operator, contains, in or ==, or guard it: trigger!.\
                        """);
    }

    @Test
    void nothing_is_computed_from_an_unknown_fact() {
        assertThat(rules().withConstraint("memoryMiB * 5 > 512").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:81: error[null-arithmetic]: rule "Long work wants a container": this cannot be computed if memoryMiB is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, memoryMiB * 5 > 512 )
                             |                                                                                 ^
                          Maybe compute on the other side of the comparison, or compare with a figure.\
                        """);
    }

    @Test
    void nothing_is_computed_from_an_unknown_fact_in_brackets() {
        assertThat(rules().withConstraint("5 < (memoryMiB - 5) * 9").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:86: error[null-arithmetic]: rule "Long work wants a container": this cannot be computed if memoryMiB is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, 5 < (memoryMiB - 5) * 9 )
                             |                                                                                      ^
                          Maybe compute on the other side of the comparison, or compare with a figure.\
                        """,
                        """
                        rules/kubernetes/long-running.drl:10:91: error[null-arithmetic]: rule "Long work wants a container": this cannot be computed if memoryMiB is unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, 5 < (memoryMiB - 5) * 9 )
                             |                                                                                           ^
                          Maybe compute on the other side of the comparison, or compare with a figure.\
                        """);
    }

    @Test
    void a_bound_fact_is_also_asked_for() {
        assertThat(rules().withConstraint("$memory : memoryMiB").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:71: error[bound-given]: rule "Long work wants a container": memoryMiB is bound to $memory, which may be unknown
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, $memory : memoryMiB )
                             |                                                                       ^
                          Maybe write $memory : memoryMiB != null.\
                        """);
    }
}
