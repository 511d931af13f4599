package dev.sextant.rulebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Condition.Quantifier;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleStagesTest {

    @Test
    void a_negated_conclusion_is_on_a_lower_stage() {
        Rule ruledOut =
                rule("limits/duration", List.of(fact("Workload"), fact("Ceiling")), "RuledOut");
        Rule ceiling = rule("limits/ceiling", List.of(fact("Limit")), "Ceiling");
        Rule candidate =
                rule("verdict/candidate", List.of(fact("Choice"), not("RuledOut")), "Candidate");

        assertThat(RuleStages.of(List.of(candidate, ruledOut, ceiling)).value())
                .isEqualTo(
                        Map.of("limits/ceiling", 0, "limits/duration", 0, "verdict/candidate", 1));
    }

    @Test
    void rules_that_conclude_one_type_share_its_stage() {
        Rule plain = rule("verdict/score-a", List.of(fact("Workload")), "Score");
        Rule waiting = rule("verdict/score-b", List.of(counted("SubjectScore")), "Score");
        Rule voice = rule("verdict/voice", List.of(fact("Support")), "SubjectScore");

        assertThat(RuleStages.of(List.of(plain, waiting, voice)).value())
                .isEqualTo(Map.of("verdict/score-a", 1, "verdict/score-b", 1, "verdict/voice", 0));
    }

    @Test
    void positive_cycles_are_allowed() {
        Rule one = rule("advice/one", List.of(fact("Running")), "Hurting");
        Rule other = rule("advice/other", List.of(fact("Hurting")), "Running");

        assertThat(RuleStages.of(List.of(one, other)).value())
                .isEqualTo(Map.of("advice/one", 0, "advice/other", 0));
    }

    @Test
    void a_circle_through_a_negation_is_refused_with_its_path() {
        Rule lead = rule("verdict/lead", List.of(fact("Score"), not("Close")), "Lead");
        Rule side = rule("verdict/side", List.of(fact("Lead")), "Side");
        Rule close = rule("verdict/close", List.of(fact("Side")), "Close");

        assertThat(RuleStages.of(List.of(lead, side, close)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        verdict/lead.drl:1:1: error[circle]: verdict/lead must wait for every Close, which depends \
                        on its own conclusion: Close → verdict/lead → Lead → verdict/side → Side → verdict/close → Close
                          Maybe let one rule of the cycle conclude another fact, or match a fact of an earlier stage.\
                        """);
    }

    @Test
    void a_rule_that_negates_its_own_conclusion_is_refused() {
        Rule score = rule("verdict/score", List.of(counted("Score")), "Score");

        assertThat(RuleStages.of(List.of(score)).problems())
                .extracting(Problem::what)
                .containsExactly(
                        "verdict/score must wait for every Score, which depends on its own"
                                + " conclusion: Score → verdict/score → Score");
    }

    private static Rule rule(String id, List<Condition> conditions, String writes) {
        return new Rule(
                id,
                id,
                "rules-drl",
                "rules",
                "",
                "",
                "",
                place(id),
                conditions,
                List.of(),
                List.of(new FactInsertion(writes, List.of())),
                "");
    }

    private static Condition fact(String type) {
        return new Condition.OfFact(type, null, List.of(), place(type));
    }

    private static Condition not(String type) {
        return new Condition.Quantified(Quantifier.NOT, List.of(fact(type)), place(type));
    }

    private static Condition counted(String type) {
        return new Condition.Accumulated(List.of(fact(type)), List.of(), List.of(), place(type));
    }

    private static Location place(String id) {
        return new Location(id + ".drl", 1, 1);
    }
}
