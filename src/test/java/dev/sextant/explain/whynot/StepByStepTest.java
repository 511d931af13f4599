package dev.sextant.explain.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That doing what is named as missing leads to the rule's firing: over a seeded sample of silent
 * rules, {@code -Dsilent=600} of them in place of a few. Rules that wait for points that are added
 * up are left out: what they lack is no single fact. One in twenty may be stuck between two facts
 * that contradict each other until both are changed: one is changed at a time.
 */
class StepByStepTest {

    private static final int QUESTIONS = Proof.size("silent", 60, 300);
    private static final CompiledRules COMPILED = ShippedRules.compiled();
    private static final List<Rule> ALL = COMPILED.rulebook().rules();
    private static final UnfiredRuleExplainer SILENCE =
            new UnfiredRuleExplainer(COMPILED.rulebook(), COMPILED.judge());

    @Test
    void the_missing_facts_make_the_rule_fire_or_no_given_fact_could() {
        Random random = new Random(90_210);
        List<DecisionFacts> platforms = platforms();
        List<Rule> rules = ALL.stream().filter(rule -> !weighed().contains(rule)).toList();
        Map<String, Integer> ends = new TreeMap<>();
        List<String> stuck = new ArrayList<>();
        for (int asked = 0; asked < QUESTIONS; asked++) {
            DecisionFacts facts = any(platforms, random);
            Rule rule = any(rules, random);
            Workload workload = any(facts.workloads(), random);

            WhyNot last = last(facts, rule, workload.name());

            String end =
                    last.hasFired() ? "fires" : isFixed(last) ? "nothing given could" : "stuck";
            ends.merge(end, 1, Integer::sum);
            if (end.equals("stuck")) {
                stuck.add(
                        rule.id()
                                + " for "
                                + workload.name()
                                + " in "
                                + facts.platform().name()
                                + ": "
                                + last.missing().stream()
                                        .map(ConditionExplanation::plain)
                                        .toList());
            }
        }
        System.out.println("step by step from a silent rule: " + ends);
        stuck.forEach(System.out::println);
        int all = ends.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(stuck.size() * 20).as("stuck of " + all).isLessThanOrEqualTo(all);
        assertThat(ends.get("fires") * 10).as("fires of " + all).isGreaterThanOrEqualTo(all * 9);
    }

    private static WhyNot last(DecisionFacts facts, Rule rule, String workload) {
        DecisionTrace trace = COMPILED.decider().decide(facts);
        CandidateValues suppositions = new CandidateValues(COMPILED.rulebook());
        return new Steps(SILENCE, COMPILED.decider(), suppositions, rule, workload)
                .from(trace)
                .last();
    }

    /** Whether a condition is missing that no fact can make hold, on each way. */
    private static boolean isFixed(WhyNot answer) {
        return answer.missing().stream()
                .anyMatch(
                        clue ->
                                clue.isFixed()
                                        || !clue.ways().isEmpty()
                                                && clue.ways().stream()
                                                        .allMatch(StepByStepTest::isFixed));
    }

    /** The rules that read, directly or through others, what the verdict concludes. */
    private static Set<Rule> weighed() {
        Set<String> types = new HashSet<>();
        ALL.stream()
                .filter(rule -> rule.folder().equals("verdict"))
                .forEach(rule -> types.addAll(rule.writes()));
        Set<Rule> weighed = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : ALL) {
                boolean reads = rule.conditions().stream().anyMatch(one -> reads(one, types));
                if ((reads || rule.folder().equals("verdict")) && weighed.add(rule)) {
                    grew = true;
                    types.addAll(rule.writes());
                }
            }
        }
        return weighed;
    }

    private static boolean reads(Condition condition, Set<String> types) {
        if (condition instanceof Condition.OfFact fact) {
            return types.contains(fact.type());
        }
        List<Condition> parts =
                condition instanceof Condition.Quantified quantified
                        ? quantified.parts()
                        : condition instanceof Condition.Combined combined
                                ? combined.parts()
                                : condition instanceof Condition.Accumulated accumulated
                                        ? accumulated.over()
                                        : List.of();
        return parts.stream().anyMatch(part -> reads(part, types));
    }

    private static List<DecisionFacts> platforms() {
        Stream<DecisionFacts> shipped =
                ScenarioLoader.read(List.of(Path.of("scenarios"))).scenarios().stream()
                        .map(Scenario::facts);
        return Stream.concat(shipped, RandomScenarios.facts(3_301, 500, 1, 5).stream()).toList();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
