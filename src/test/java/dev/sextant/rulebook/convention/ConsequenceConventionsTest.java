package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a rule may do when it fires. */
class ConsequenceConventionsTest {

    @Test
    void a_rule_concludes_something() {
        assertThat(rules().withConsequence("").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[consequence]: rule "Long work wants a container": it concludes nothing
                          5 | rule "Long work wants a container"
                            | ^
                          Maybe add insertLogical( new …(…) ); below "then".\
                        """);
    }

    @Test
    void a_consequence_has_no_conditions() {
        assertThat(
                        rules().withConsequence(
                                        "if ($seconds > 5) { insertLogical( new"
                                                + " Running(Style.FUNCTIONS, true) ); }")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:5: error[consequence]: rule "Long work wants a container": if is not allowed here: a consequence can only conclude facts
                          13 |     if ($seconds > 5) { insertLogical( new Running(Style.FUNCTIONS, true) ); }
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_consequence_has_no_loops() {
        assertThat(
                        rules().withConsequence(
                                        "for (int i = 0; i < 5; i++) { insertLogical( new"
                                                + " Running(Style.FUNCTIONS, true) ); }")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:5: error[consequence]: rule "Long work wants a container": for is not allowed here: a consequence can only conclude facts
                          13 |     for (int i = 0; i < 5; i++) { insertLogical( new Running(Style.FUNCTIONS, true) ); }
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_consequence_changes_nothing() {
        assertThat(rules().withConsequence("modify( $name ) { }").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:5: error[consequence]: rule "Long work wants a container": modify is not allowed here: a consequence can only conclude facts
                          13 |     modify( $name ) { }
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_consequence_inserts_nothing_that_stays() {
        assertThat(rules().with("insertLogical", "insert").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:5: error[consequence]: rule "Long work wants a container": insert is not allowed here: a consequence can only conclude facts
                          13 |     insert( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_consequence_takes_nothing_back() {
        assertThat(rules().withConsequence("delete( $name );").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:5: error[consequence]: rule "Long work wants a container": delete is not allowed here: a consequence can only conclude facts
                          13 |     delete( $name );
                             |     ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_consequence_builds_no_text() {
        assertThat(
                        rules().with(
                                        "\"kubernetes/long-running\", $name",
                                        "\"kubernetes/long-running\", $name.trim()")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:63: error[consequence]: rule "Long work wants a container": . is not allowed here: a consequence can only conclude facts
                          13 |     insertLogical( new Favors("kubernetes/long-running", $name.trim(), Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
                             |                                                               ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }

    @Test
    void a_given_fact_is_not_concluded() {
        assertThat(
                        rules().withConsequence(
                                        "insertLogical( new Team(null, null, null, null, null) );")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:24: error[consequence]: rule "Long work wants a container": Team is a given fact, which rules cannot conclude
                          13 |     insertLogical( new Team(null, null, null, null, null) );
                             |                        ^
                          Maybe use one of the conclusions in dev.sextant.fact.\
                        """);
    }

    @Test
    void a_conclusion_is_one_of_the_vocabulary() {
        assertThat(rules().with("new Favors", "new Favour").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:24: error[consequence]: rule "Long work wants a container": there is no fact Favour
                          13 |     insertLogical( new Favour("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
                             |                        ^
                          Maybe you mean Favors?\
                        """);
    }

    @Test
    void a_conclusion_has_all_its_values() {
        assertThat(rules().with(", Subject.WORK", "").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:24: error[consequence]: rule "Long work wants a container": Favors takes 5 values, not 4
                          13 |     insertLogical( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Strength.STRONG) );
                             |                        ^
                          Maybe write Favors(statement, workload, family, subject, strength).\
                        """);
    }

    @Test
    void a_value_is_computed_from_variables_and_numbers() {
        assertThat(
                        rules().withConsequence(
                                        "insertLogical( new MonthlyUsage($name,"
                                            + " UsageMeasure.BUSY_HOURS, $seconds, $seconds * $long"
                                            + " - $long / 1024) );")
                                .problems())
                .isEmpty();
    }

    @Test
    void no_divisor_can_be_zero() {
        assertThat(
                        rules().withConsequence(
                                        "insertLogical( new OptionGain(Option.KUBERNETES, $seconds"
                                                + " / $long) );")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:13:65: error[consequence]: rule "Long work wants a container": $long is not allowed here: a consequence can only conclude facts
                          13 |     insertLogical( new OptionGain(Option.KUBERNETES, $seconds / $long) );
                             |                                                                 ^
                          Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                        """);
    }
}
