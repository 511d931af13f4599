package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which forms conditions have. */
class ConditionConventionsTest {

    @Test
    void an_attribute_is_refused() {
        assertThat(rules().withLineBefore("when", "salience 10").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:8:5: error[attribute]: rule "Long work wants a container": salience is not allowed: the order of rules must not matter
                          8 |     salience 10
                            |     ^
                          Maybe remove it.\
                        """);
    }

    @Test
    void a_group_is_refused() {
        assertThat(rules().withLineBefore("when", "agenda-group \"first\"").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:8:5: error[attribute]: rule "Long work wants a container": agenda-group is not allowed: the order of rules must not matter
                          8 |     agenda-group "first"
                            |     ^
                          Maybe remove it.\
                        """);
    }

    @Test
    void eval_is_refused() {
        assertThat(rules().withLineBefore("not RuledOut", "eval( $seconds > 5 )").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:5: error[condition-form]: rule "Long work wants a container": eval is not allowed in conditions
                          11 |     eval( $seconds > 5 )
                             |     ^
                          Maybe conclude a fact in another rule, and match that.\
                        """);
    }

    @Test
    void from_is_refused() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut", "Favors( workload == $name ) from $reasons")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:33: error[condition-form]: rule "Long work wants a container": from is not allowed in conditions
                          11 |     Favors( workload == $name ) from $reasons
                             |                                 ^
                          Maybe conclude a fact in another rule, and match that.\
                        """);
    }

    @Test
    void a_call_that_asks_the_machine_is_refused() {
        assertThat(rules().withConstraint("elapsedSeconds > System.nanoTime()").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:95: error[call]: rule "Long work wants a container": nanoTime(…) must not be called in conditions
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, elapsedSeconds > System.nanoTime() )
                             |                                                                                               ^
                          Maybe use a component, an operator or a figure instead.\
                        """);
    }

    @Test
    void a_call_that_computes_is_refused() {
        assertThat(rules().withConstraint("Math.abs(memoryMiB) > 512").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:76: error[call]: rule "Long work wants a container": abs(…) must not be called in conditions
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, Math.abs(memoryMiB) > 512 )
                             |                                                                            ^
                          Maybe use a component, an operator or a figure instead.\
                        """);
    }

    @Test
    void a_call_that_leads_out_of_the_facts_is_refused() {
        assertThat(rules().withConstraint("name.getClass() != null").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:76: error[call]: rule "Long work wants a container": getClass(…) must not be called in conditions
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, name.getClass() != null )
                             |                                                                            ^
                          Maybe use a component, an operator or a figure instead.\
                        """);
    }

    @Test
    void an_accumulate_takes_a_variable() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut",
                                        "accumulate( Score( workload == $name, $points : points );"
                                                + " $sum : sum( Math.abs($points) ) )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:5: error[call]: rule "Long work wants a container": sum expects a variable, not Math.abs($points)
                          11 |     accumulate( Score( workload == $name, $points : points ); $sum : sum( Math.abs($points) ) )
                             |     ^
                          Maybe bind it in the pattern before.\
                        """);
    }

    @Test
    void an_alternative_of_values_is_a_list() {
        assertThat(
                        rules().withConstraint(
                                        "state == State.CLUSTERED || state == State.LOCAL_DISK")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:96: error[alternative]: rule "Long work wants a container": || hides which of the two reasons applies
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, state == State.CLUSTERED || state == State.LOCAL_DISK )
                             |                                                                                                ^
                          Maybe list the values, component in (…), or write two rules.\
                        """);
    }

    @Test
    void an_alternative_of_facts_is_a_rule_of_its_own() {
        assertThat(
                        rules().with(
                                        "    not RuledOut( workload == $name, style =="
                                                + " Style.FUNCTIONS )",
                                        "    ( Running( style == Style.FUNCTIONS ) or Running("
                                                + " style == Style.SERVERLESS_CONTAINERS ) )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:7: error[alternative]: rule "Long work wants a container": "or" hides which of the two reasons applies
                          11 |     ( Running( style == Style.FUNCTIONS ) or Running( style == Style.SERVERLESS_CONTAINERS ) )
                             |       ^
                          Maybe write two rules.\
                        """);
    }

    @Test
    void a_bound_expression_has_brackets() {
        assertThat(
                        rules().with("$long : value )", "$long : value, $longer : value + 5 )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:9:83: error[bound-expression]: rule "Long work wants a container": $longer binds only the part before the operator
                          9 |     Threshold( name == ThresholdName.LONG_COMPUTE, $long : value, $longer : value + 5 )
                            |                                                                                   ^
                          Maybe write $longer : (value + 5).\
                        """);
    }

    @Test
    void nothing_given_is_asked_to_be_absent() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut",
                                        "not Workload( name == $name, lifetime =="
                                                + " Lifetime.ALWAYS_ON )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:9: error[not-given]: rule "Long work wants a container": not needs all of Workload, but some of these may be unknown
                          11 |     not Workload( name == $name, lifetime == Lifetime.ALWAYS_ON )
                             |         ^
                          Maybe conclude it in another rule, and match that conclusion.\
                        """);
    }

    @Test
    void nothing_given_is_asked_of_all() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut",
                                        "forall( Workload( name == $name, lifetime =="
                                                + " Lifetime.ALWAYS_ON ) )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:13: error[not-given]: rule "Long work wants a container": forall needs all of Workload, but some of these may be unknown
                          11 |     forall( Workload( name == $name, lifetime == Lifetime.ALWAYS_ON ) )
                             |             ^
                          Maybe conclude it in another rule, and match that conclusion.\
                        """);
    }

    @Test
    void nothing_given_is_counted() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut",
                                        "accumulate( $other : Workload( name == $name ); $count :"
                                                + " count( $other ) )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:17: error[not-given]: rule "Long work wants a container": accumulate needs all of Workload, but some of these may be unknown
                          11 |     accumulate( $other : Workload( name == $name ); $count : count( $other ) )
                             |                 ^
                          Maybe conclude it in another rule, and match that conclusion.\
                        """);
    }

    @Test
    void an_absence_is_joined_to_an_earlier_condition() {
        assertThat(rules().with("workload == $name, ", "").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:5: error[unjoined]: rule "Long work wants a container": (not) uses no variable of an earlier condition, so matches may be lost silently
                          11 |     not RuledOut( style == Style.FUNCTIONS )
                             |     ^
                          Maybe compare a component with one of $long, $name, $seconds.\
                        """);
    }

    @Test
    void a_count_is_joined_to_an_earlier_condition() {
        assertThat(
                        rules().withLineBefore(
                                        "not RuledOut",
                                        "accumulate( $ruled : RuledOut( $other : workload );"
                                                + " $count : count( $ruled ) )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:11:5: error[unjoined]: rule "Long work wants a container": (accumulate) uses no variable of an earlier condition, so matches may be lost silently
                          11 |     accumulate( $ruled : RuledOut( $other : workload ); $count : count( $ruled ) )
                             |     ^
                          Maybe compare a component with one of $long, $name, $seconds.\
                        """);
    }

    @Test
    void an_absence_is_not_the_first_condition() {
        assertThat(
                        rules().withLineBefore(
                                        "Threshold(", "not RuledOut( style == Style.FUNCTIONS )")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:9:5: error[unjoined]: rule "Long work wants a container": (not) uses no variable of an earlier condition, so matches may be lost silently
                          9 |     not RuledOut( style == Style.FUNCTIONS )
                            |     ^
                          Maybe put a fact before it, and compare a component with a variable of that fact.\
                        """);
    }

    @Test
    void a_figure_is_not_repeated() {
        assertThat(rules().with("> $long )", "> $long, elapsedSeconds > 900 )").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:10:88: error[repeated-figure]: rule "Long work wants a container": 900 repeats the figure at rules/limits.yaml:4:5
                          10 |     Workload( $name : name, $seconds : computeAtLeastSeconds > $long, elapsedSeconds > 900 )
                             |                                                                                        ^
                          Maybe match that figure and bind its value.\
                        """);
    }
}
