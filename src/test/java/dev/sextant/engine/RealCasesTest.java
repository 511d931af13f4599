package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.authoring.Cataloguing;
import dev.sextant.fact.Placement;
import dev.sextant.scenario.Scenario;
import dev.sextant.scenario.Scenarios;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What decides one of the real cases is knowledge and no answer to that case alone. */
class RealCasesTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path STORIES = SCENARIOS.resolve("stories");
    private static final List<Scenario> CASES =
            Scenarios.read(List.of(STORIES.resolve("real"))).scenarios();
    private static final int ENOUGH = 3;

    private final Compiled rules = ShippedRules.compiled();
    private final SessionDecider decider = (SessionDecider) rules.decider();
    private final Cataloguing cataloguing = new Cataloguing(rules.rulebook());

    @Test
    void each_rule_that_turns_one_counts_in_three_other_stories() {
        Map<String, Set<String>> turned = turnedCases();
        Map<String, Set<String>> stories = otherStories();
        List<String> lacking = new ArrayList<>();

        turned.forEach(
                (rule, cases) -> {
                    Set<String> others = stories.getOrDefault(rule, Set.of());
                    System.out.println(rule + " turns " + cases + " and counts in " + others);
                    if (others.size() < ENOUGH) {
                        lacking.add(rule + " counts in " + others);
                    }
                });

        assertThat(turned).isNotEmpty();
        assertThat(lacking).isEmpty();
    }

    /** By rule the real cases with another answer, or another place for a workload, without it. */
    private Map<String, Set<String>> turnedCases() {
        Map<String, Set<String>> turned = new TreeMap<>();
        for (Scenario scenario : CASES) {
            Trace trace = decider.decide(scenario.facts());
            for (String rule : fired(trace)) {
                if (!answers(trace).equals(answersWithout(rule, scenario.facts()))) {
                    turned.computeIfAbsent(rule, id -> new TreeSet<>()).add(scenario.name());
                }
            }
        }
        return turned;
    }

    /** By rule the stories in which it counted, the real cases left out. */
    private Map<String, Set<String>> otherStories() {
        Map<String, Set<String>> stories = new TreeMap<>();
        List<Scenario> others = new ArrayList<>(Scenarios.read(List.of(STORIES)).scenarios());
        others.removeAll(CASES);
        for (Scenario scenario : others) {
            for (String rule : counted(decider.decide(scenario.facts()))) {
                stories.computeIfAbsent(rule, id -> new TreeSet<>()).add(scenario.name());
            }
        }
        return stories;
    }

    private List<String> counted(Trace trace) {
        return cataloguing.of(List.of(SCENARIOS), Optional.of(List.of(trace))).pages().stream()
                .filter(page -> page.counted() > 0)
                .map(page -> page.rule().id())
                .toList();
    }

    private static Set<String> fired(Trace trace) {
        Set<String> rules = new HashSet<>();
        trace.derivations().stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .forEach(justification -> rules.add(justification.rule().id()));
        return rules;
    }

    /** The answers without a rule; empty where the others come to none. */
    private List<Object> answersWithout(String rule, Facts facts) {
        try {
            return answers(decider.only(other -> !other.id().equals(rule)).decide(facts));
        } catch (DecisionFailed none) {
            return List.of();
        }
    }

    private static List<Object> answers(Trace trace) {
        List<Object> answers = new ArrayList<>(List.of(trace.recommendation().answer()));
        trace.placements().stream().map(Placement::option).forEach(answers::add);
        return answers;
    }
}
