package dev.sextant.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * That what is said of the conditions of a rule is what the engine did: over shipped scenarios and
 * random platforms, {@code -Dplatforms=500} of them in place of a few.
 */
class JudgeAgreementTest {

    private static final CompiledRules COMPILED = ShippedRules.compiled();
    private static final RuleJudge JUDGE = (RuleJudge) COMPILED.judge();
    private static List<DecisionTrace> traces;

    @BeforeAll
    static void decide_all() {
        int random = Proof.size("platforms", 10, 25);
        List<Scenario> all = ScenarioLoader.read(List.of(Path.of("scenarios"))).scenarios();
        Stream<DecisionFacts> shipped =
                Proof.every(Proof.stride("judged", 10, 1), all).stream().map(Scenario::facts);
        traces =
                Stream.concat(shipped, RandomScenarios.facts(2_477, random, 1, 5).stream())
                        .map(COMPILED.decider()::decide)
                        .toList();
    }

    @Test
    void a_rule_meets_all_its_conditions_by_what_it_matched_in_the_engine_and_by_nothing_else() {
        int asked = 0;
        for (DecisionTrace trace : traces) {
            Map<Rule, Set<String>> fired = fired(trace);
            for (Rule rule : COMPILED.rulebook().rules()) {
                List<ConditionPath> endings = JUDGE.endings(trace, rule, BindingFilter.ANYTHING);
                asked++;

                assertThat(endings).as(name(rule, trace)).isNotEmpty();
                assertThat(matches(endings))
                        .as(name(rule, trace))
                        .isEqualTo(fired.getOrDefault(rule, Set.of()));
            }
        }
        System.out.println(
                "conditions and engine agree on what matches: "
                        + asked
                        + " questions in "
                        + traces.size()
                        + " scenarios");
    }

    private static String name(Rule rule, DecisionTrace trace) {
        return rule.id() + " in " + trace.facts().platform().name();
    }

    private static Set<String> matches(List<ConditionPath> endings) {
        return endings.stream()
                .filter(ending -> ending.unmet() == 0)
                .map(ending -> text(ending.environment().matched()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Rule, Set<String>> fired(DecisionTrace trace) {
        return trace.derivations().stream()
                .map(Derivation::justifications)
                .flatMap(List::stream)
                .collect(
                        Collectors.groupingBy(
                                Justification::rule,
                                Collectors.mapping(
                                        one -> text(one.matched()),
                                        Collectors.toCollection(TreeSet::new))));
    }

    /** What was matched as text, in which sets stand in one order whoever made them. */
    private static String text(List<Object> matched) {
        List<String> texts = new ArrayList<>();
        for (Object each : matched) {
            Object plain = each instanceof Object[] results ? Arrays.asList(results) : each;
            texts.add(
                    plain instanceof List<?> results
                            ? results.stream().map(JudgeAgreementTest::result).toList().toString()
                            : plain.toString());
        }
        return texts.toString();
    }

    /** Sums of amounts may differ in their last digits by the order in which they are added. */
    private static String result(Object result) {
        if (result instanceof Double amount) {
            return String.format(Locale.ROOT, "%.6f", amount);
        }
        return result instanceof Set<?> set
                ? set.stream().map(Object::toString).sorted().toList().toString()
                : result.toString();
    }
}
