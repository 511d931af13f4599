package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.scenario.Change;
import dev.sextant.scenario.Scenario;
import dev.sextant.scenario.Setting;
import dev.sextant.scenario.Vocabulary;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation that is not true is worse than none: every shipped scenario is explained. */
class ShippedExplanationsTest {

    private static Sextant sextant;

    @BeforeAll
    static void load() {
        sextant = ShippedSextant.get();
    }

    static Stream<Named<Scenario>> scenarios() {
        return Sextant.read(List.of(Path.of("scenarios"))).scenarios().stream()
                .map(scenario -> Named.of(scenario.location().toString(), scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void tells_every_conclusion_that_stands_exactly_once(Scenario scenario) {
        Trace trace = sextant.decide(scenario.facts());

        assertThat(derived(sextant.explain(trace)).map(Node.Derived::conclusion))
                .containsExactlyInAnyOrderElementsOf(
                        trace.derivations().stream().map(Derivation::conclusion).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void ends_every_branch_in_a_fact_or_in_what_was_found_absent(Scenario scenario) {
        Explanation explanation = sextant.explain(sextant.decide(scenario.facts()));

        assertThat(derived(explanation).flatMap(node -> node.firings().stream()))
                .allSatisfy(
                        firing ->
                                assertThat(firing.reads())
                                        .allSatisfy(read -> assertThat(read.facts()).isNotEmpty()));
        assertThat(Nodes.of(explanation).filter(Node.Absent.class::isInstance))
                .allSatisfy(leaf -> assertThat(((Node.Absent) leaf).text()).startsWith("no "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void says_where_every_given_fact_and_every_figure_stands(Scenario scenario) {
        Explanation explanation = sextant.explain(sextant.decide(scenario.facts()));

        assertThat(Nodes.of(explanation))
                .allSatisfy(
                        node -> {
                            if (node instanceof Node.Input input && isFact(input.path())) {
                                assertThat(input.location()).isNotNull();
                            } else if (node instanceof Node.FromData data) {
                                assertThat(data.location()).isNotNull();
                            }
                        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void cites_no_given_fact_that_is_not_needed(Scenario scenario) {
        Trace trace = sextant.decide(scenario.facts());
        Map<FactPath, Trace> traces = new HashMap<>();

        for (Node.Derived node : derived(sextant.explain(trace)).toList()) {
            for (Firing firing : node.firings()) {
                for (FactPath path : cited(firing)) {
                    Trace other = traces.computeIfAbsent(path, one -> without(one, scenario));
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
        Trace trace = sextant.decide(scenario.facts());
        List<Derivation> shuffled = new ArrayList<>();
        Random random = new Random(7);
        for (Derivation derivation : trace.derivations()) {
            List<Justification> justifications = new ArrayList<>(derivation.justifications());
            Collections.shuffle(justifications, random);
            shuffled.add(new Derivation(derivation.conclusion(), justifications));
        }
        Collections.shuffle(shuffled, random);
        Trace other =
                new Trace(
                        trace.facts(),
                        trace.recommendation(),
                        trace.placements(),
                        shuffled,
                        trace.firings(),
                        trace.retractions());

        assertThat(sextant.explain(other)).isEqualTo(sextant.explain(trace));
    }

    private static boolean isFact(FactPath path) {
        return !path.key().equals("name");
    }

    private static List<FactPath> cited(Firing firing) {
        return firing.reads().stream()
                .flatMap(read -> read.facts().stream())
                .filter(Node.Input.class::isInstance)
                .map(leaf -> ((Node.Input) leaf).path())
                .filter(ShippedExplanationsTest::isFact)
                .toList();
    }

    private static Trace without(FactPath path, Scenario scenario) {
        Map<String, Object> unknown = new HashMap<>();
        vocabulary(path)
                .key(path.key())
                .orElseThrow()
                .components()
                .forEach(component -> unknown.put(component, null));
        Setting setting = new Setting(path, "unknown", unknown, scenario.location());
        Change change = new Change(List.of(setting), "it is needed", scenario.location());
        return sextant.decide(change.appliedTo(scenario.facts()));
    }

    private static Vocabulary vocabulary(FactPath path) {
        return switch (path.owner()) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }

    private static long count(Trace trace, Node.Derived node, Firing firing) {
        Told told = new Told(firing.rule().id(), firing.because());
        return trace.derivation(node.conclusion()).justifications().stream()
                .filter(justification -> Sentences.tell(justification).equals(told))
                .count();
    }

    private static Stream<Node.Derived> derived(Explanation explanation) {
        return Nodes.of(explanation)
                .filter(Node.Derived.class::isInstance)
                .map(Node.Derived.class::cast);
    }
}
