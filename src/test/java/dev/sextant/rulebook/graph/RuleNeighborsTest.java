package dev.sextant.rulebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.model.LinkedRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is near a rule. */
class RuleNeighborsTest {

    private static final List<RuleLinks> RULES =
            new LinkedRules()
                    .rule("a/first", "Workload > Enduring")
                    .rule("b/second", "Workload Enduring > Favors")
                    .rule("b/third", "Favors Limit > Score")
                    .rule("c/fourth", "Score > Placement")
                    .rule("c/other", "Team > Notice")
                    .links();

    @Test
    void keeps_a_rule_with_all_its_facts_and_of_its_neighbours_the_facts_between() {
        assertThat(near("b/second", 1))
                .containsExactly(
                        "a/first:  > Enduring",
                        "b/second: Enduring Workload > Favors",
                        "b/third: Favors > ");
    }

    @Test
    void goes_as_many_rules_far_as_requested() {
        assertThat(near("b/second", 2))
                .containsExactly(
                        "a/first: Workload > Enduring",
                        "b/second: Enduring Workload > Favors",
                        "b/third: Favors > Score",
                        "c/fourth: Score > ");
    }

    @Test
    void goes_round_a_circle_once() {
        List<RuleLinks> circle =
                new LinkedRules()
                        .rule("a/to", "Enduring > Running")
                        .rule("a/fro", "Running > Enduring")
                        .links();

        assertThat(told(RuleNeighbors.of(circle, "a/to", 9)))
                .containsExactly("a/fro: Running > Enduring", "a/to: Enduring > Running");
    }

    private static List<String> near(String id, int depth) {
        return told(RuleNeighbors.of(RULES, id, depth));
    }

    private static List<String> told(List<RuleLinks> links) {
        return links.stream()
                .map(
                        one ->
                                one.rule().id()
                                        + ": "
                                        + types(one.takes())
                                        + " > "
                                        + types(one.gives()))
                .toList();
    }

    private static String types(List<RuleLinks.Link> links) {
        return String.join(" ", links.stream().map(RuleLinks.Link::type).toList());
    }
}
