package dev.sextant.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Answered;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
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

    private static final Path STORIES = Path.of("scenarios", "stories");
    private static final List<Scenario> CASES =
            ScenarioLoader.read(List.of(STORIES.resolve("real"))).scenarios();
    private static final int ENOUGH = 3;

    private final CompiledRules rules = ShippedRules.compiled();
    private final SessionDecider decider = (SessionDecider) rules.decider();

    @Test
    void each_rule_that_turns_one_fires_in_three_others() {
        Map<String, Set<String>> turned = turnedCases();
        Map<String, Set<String>> stories = otherStories();
        List<String> lacking = new ArrayList<>();

        turned.forEach(
                (rule, cases) -> {
                    Set<String> others = new TreeSet<>(stories.getOrDefault(rule, Set.of()));
                    int unrelated = others.size() - (cases.size() == 1 ? 1 : 0);
                    System.out.println(rule + " turns " + cases + " and fires in " + others);
                    if (unrelated < ENOUGH) {
                        lacking.add(rule + " fires in " + others);
                    }
                });

        assertThat(turned).isNotEmpty();
        assertThat(lacking).isEmpty();
    }

    /** By rule the real cases with another answer, or another place for a workload, without it. */
    private Map<String, Set<String>> turnedCases() {
        Map<String, Set<String>> turned = new TreeMap<>();
        for (Scenario scenario : CASES) {
            DecisionTrace trace = decider.decide(scenario.facts());
            for (String rule : fired(trace)) {
                if (!Optional.of(Answered.of(trace))
                        .equals(answersWithout(rule, scenario.facts()))) {
                    turned.computeIfAbsent(rule, id -> new TreeSet<>()).add(scenario.name());
                }
            }
        }
        return turned;
    }

    /** By rule the stories and the real cases in which it fires. */
    private Map<String, Set<String>> otherStories() {
        Map<String, Set<String>> stories = new TreeMap<>();
        for (Scenario scenario : ScenarioLoader.read(List.of(STORIES)).scenarios()) {
            for (String rule : fired(decider.decide(scenario.facts()))) {
                stories.computeIfAbsent(rule, id -> new TreeSet<>()).add(scenario.name());
            }
        }
        return stories;
    }

    private static Set<String> fired(DecisionTrace trace) {
        Set<String> rules = new HashSet<>();
        trace.derivations().stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .forEach(justification -> rules.add(justification.rule().id()));
        return rules;
    }

    /** The answers without a rule; empty where the others come to none. */
    private Optional<Answered> answersWithout(String rule, DecisionFacts facts) {
        try {
            DecisionTrace trace = decider.only(other -> !other.id().equals(rule)).decide(facts);
            return Optional.of(Answered.of(trace));
        } catch (DecisionException none) {
            return Optional.empty();
        }
    }
}
