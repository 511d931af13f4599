package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.RuleFiring;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.Nodes;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation that is not true is worse than none: every shipped scenario is explained. */
class ShippedExplanationsTest {

    /** An absence is a sentence, and no condition of a rule. */
    private static final String NEGATION = "\\b(?:no|not|nothing|nobody|unknown|every)\\b";

    private static Sextant sextant;

    @BeforeAll
    static void load() {
        sextant = ShippedSextant.get();
    }

    static Stream<Named<Scenario>> scenarios() {
        return Sextant.read(List.of(Path.of("scenarios"))).scenarios().stream()
                .map(scenario -> Named.of(scenario.location().toString(), scenario));
    }

    /** Each fact that is cited costs one more decision. */
    static Stream<Named<Scenario>> sample() {
        return Proof.every(Proof.stride("cited", 12, 1), scenarios().toList()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void tells_every_conclusion_that_stands_exactly_once(Scenario scenario) {
        DecisionTrace trace = sextant.decide(scenario.facts());

        assertThat(
                        derived(sextant.explain(trace))
                                .map(ExplanationNode.Derived::conclusion)
                                .map(one -> FactFormatter.phrase(one.type(), one.values())))
                .containsExactlyInAnyOrderElementsOf(
                        trace.derivations().stream()
                                .map(one -> FactFormatter.of((Record) one.conclusion()))
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void ends_every_branch_in_a_fact_or_in_what_was_found_absent(Scenario scenario) {
        Explanation explanation = sextant.explain(sextant.decide(scenario.facts()));

        assertThat(derived(explanation).flatMap(node -> node.firings().stream()))
                .allSatisfy(
                        firing ->
                                assertThat(firing.conditions())
                                        .allSatisfy(read -> assertThat(read.facts()).isNotEmpty()));
        assertThat(Nodes.of(explanation).filter(ExplanationNode.Absent.class::isInstance))
                .allSatisfy(
                        leaf ->
                                assertThat(((ExplanationNode.Absent) leaf).text())
                                        .containsPattern(NEGATION)
                                        .doesNotContain("( "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void says_where_every_given_fact_and_every_figure_stands(Scenario scenario) {
        Explanation explanation = sextant.explain(sextant.decide(scenario.facts()));

        assertThat(Nodes.of(explanation))
                .allSatisfy(
                        node -> {
                            if (node instanceof ExplanationNode.Input input
                                    && !input.given().namesOwner()) {
                                assertThat(input.given().place()).isNotNull();
                            } else if (node instanceof ExplanationNode.FromData data) {
                                assertThat(data.figure().place()).isNotNull();
                            }
                        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sample")
    void cites_no_given_fact_that_is_not_needed(Scenario scenario) {
        DecisionTrace trace = sextant.decide(scenario.facts());
        Map<FactPath, DecisionTrace> traces = new HashMap<>();

        for (ExplanationNode.Derived node : derived(sextant.explain(trace)).toList()) {
            for (RuleFiring firing : node.conclusion().by()) {
                for (FactPath path : cited(firing)) {
                    DecisionTrace other =
                            traces.computeIfAbsent(path, one -> without(one, scenario));
                    assertThat(count(other, node, firing))
                            .as("%s without %s", firing.because(), path)
                            .isLessThan(count(trace, node, firing));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void explains_the_same_whatever_the_order_of_firing(Scenario scenario) {
        DecisionTrace trace = sextant.decide(scenario.facts());
        List<Derivation> shuffled = new ArrayList<>();
        Random random = new Random(7);
        for (Derivation derivation : trace.derivations()) {
            List<Justification> justifications = new ArrayList<>(derivation.justifications());
            Collections.shuffle(justifications, random);
            shuffled.add(new Derivation(derivation.conclusion(), justifications));
        }
        Collections.shuffle(shuffled, random);
        DecisionTrace other =
                new DecisionTrace(
                        trace.facts(),
                        trace.recommendation(),
                        trace.placements(),
                        shuffled,
                        trace.firings(),
                        trace.retractions());

        assertThat(sextant.explain(other)).isEqualTo(sextant.explain(trace));
    }

    private static List<FactPath> cited(RuleFiring firing) {
        return firing.evidence()
                .map(Evidence::fact)
                .filter(Objects::nonNull)
                .map(FactPath::of)
                .filter(path -> !path.key().equals("name"))
                .toList();
    }

    private static DecisionTrace without(FactPath path, Scenario scenario) {
        Map<String, Object> unknown = new HashMap<>();
        vocabulary(path)
                .key(path.key())
                .orElseThrow()
                .components()
                .forEach(component -> unknown.put(component, null));
        FactOverride setting = new FactOverride(path, "unknown", unknown, scenario.location());
        SilencingChange change =
                new SilencingChange(List.of(setting), "it is needed", scenario.location());
        return sextant.decide(change.appliedTo(scenario.facts()));
    }

    private static Vocabulary vocabulary(FactPath path) {
        return switch (path.owner()) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }

    private static long count(
            DecisionTrace trace, ExplanationNode.Derived node, RuleFiring firing) {
        RuleSentence told = new RuleSentence(firing.rule(), firing.because());
        String conclusion =
                FactFormatter.phrase(node.conclusion().type(), node.conclusion().values());
        return trace.derivations().stream()
                .filter(one -> FactFormatter.of((Record) one.conclusion()).equals(conclusion))
                .flatMap(one -> one.justifications().stream())
                .filter(justification -> SentenceRenderer.sentence(justification).equals(told))
                .count();
    }

    private static Stream<ExplanationNode.Derived> derived(Explanation explanation) {
        return Nodes.of(explanation)
                .filter(ExplanationNode.Derived.class::isInstance)
                .map(ExplanationNode.Derived.class::cast);
    }
}
