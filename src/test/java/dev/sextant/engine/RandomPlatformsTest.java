package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of platforms that nobody thought of. */
class RandomPlatformsTest {

    private static final List<DecisionFacts> PLATFORMS =
            RandomScenarios.facts(1_789, Proof.size("random.platforms", 1_000, 10_000), 1, 8);
    private static List<DecisionTrace> traces;

    @BeforeAll
    static void decide_all() {
        PlatformDecider decider = ShippedRules.compiled().decider();
        traces = PLATFORMS.parallelStream().map(decider::decide).toList();
    }

    @Test
    void each_gets_one_recommendation_and_one_placement_for_each_workload() {
        for (DecisionTrace trace : traces) {
            assertThat(trace.recommendation().platform())
                    .isEqualTo(trace.facts().platform().name());
            assertThat(trace.placements().stream().map(Placement::workload))
                    .containsExactlyElementsOf(
                            trace.facts().workloads().stream().map(Workload::name).toList());
        }
    }

    @Test
    void nothing_that_was_concluded_is_taken_back() {
        assertThat(traces).allMatch(trace -> trace.retractions() == 0);
    }

    @Test
    void the_order_of_the_workloads_changes_nothing() {
        for (DecisionTrace trace : traces.subList(0, traces.size() / 10)) {
            List<Workload> reversed = new ArrayList<>(trace.facts().workloads());
            Collections.reverse(reversed);

            DecisionTrace other =
                    ShippedRules.compiled().decider().decide(with(trace.facts(), reversed));

            assertThat(other.recommendation()).isEqualTo(trace.recommendation());
            assertThat(Set.copyOf(other.placements())).isEqualTo(Set.copyOf(trace.placements()));
        }
    }

    @Test
    void every_recommendation_is_given_to_one_platform_in_a_hundred_or_more() {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        traces.forEach(trace -> counts.merge(trace.recommendation().answer(), 1, Integer::sum));

        System.out.println(
                "recommendations over " + traces.size() + " random platforms: " + counts);

        assertThat(Answer.values())
                .allMatch(answer -> counts.getOrDefault(answer, 0) * 100 >= traces.size());
    }

    @Test
    void every_style_is_given_to_some_workload() {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        traces.stream()
                .flatMap(trace -> trace.placements().stream())
                .filter(placement -> placement.style() != null)
                .forEach(placement -> counts.merge(placement.style(), 1, Integer::sum));
        int placements = traces.stream().mapToInt(trace -> trace.placements().size()).sum();

        System.out.println("styles over " + placements + " placements: " + counts);

        // How often each is given to scenarios that resemble real ones, CalibrationTest holds.
        assertThat(counts).containsOnlyKeys(Style.values());
    }

    private static DecisionFacts with(DecisionFacts facts, List<Workload> workloads) {
        return new DecisionFacts(facts.platform(), facts.team(), workloads, facts.origins());
    }
}
