package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.given.ClusterOperator;
import dev.sextant.fact.given.KubernetesSkill;
import dev.sextant.fact.given.PlatformTeam;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.TeamSize;
import dev.sextant.fact.term.Existing;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A first cluster for a team without people for it, while another style is possible, does harm. It
 * is never recommended: in no story, in no real case and on none of ten thousand random platforms.
 */
class HarmfulAdviceTest {

    private static final int PLATFORMS = Integer.getInteger("advice.platforms", 10_000);

    private final PlatformDecider decider = ShippedRules.compiled().decider();

    @Test
    void no_random_platform_without_people_gets_a_first_cluster() {
        List<DecisionFacts> unstaffed =
                RandomScenarios.facts(20_261_129, PLATFORMS, 1, 4).stream()
                        .filter(HarmfulAdviceTest::hasNobodyForAFirstCluster)
                        .toList();

        assertThat(unstaffed).hasSizeGreaterThan(PLATFORMS / 20);
        assertThat(harmed(unstaffed)).isEmpty();
    }

    @Test
    void no_story_and_no_real_case_without_people_gets_a_first_cluster() {
        List<DecisionFacts> unstaffed =
                ScenarioLoader.read(List.of(Path.of("scenarios"))).scenarios().stream()
                        .map(Scenario::facts)
                        .filter(HarmfulAdviceTest::hasNobodyForAFirstCluster)
                        .toList();

        assertThat(unstaffed).isNotEmpty();
        assertThat(harmed(unstaffed)).isEmpty();
    }

    private List<String> harmed(List<DecisionFacts> platforms) {
        return platforms.parallelStream().map(decider::decide).flatMap(this::harmed).toList();
    }

    private Stream<String> harmed(DecisionTrace trace) {
        return trace.placements().stream()
                .filter(placement -> placement.option() == Option.KUBERNETES)
                .filter(placement -> hasAnotherWay(trace, placement.workload()))
                .map(placement -> trace.facts().platform().name() + ": " + placement);
    }

    private static boolean hasAnotherWay(DecisionTrace trace, String workload) {
        return trace.conclusions(Candidate.class)
                .filter(candidate -> candidate.workload().equals(workload))
                .anyMatch(candidate -> candidate.option() != Option.KUBERNETES);
    }

    /** As the rules for a first cluster have it, written a second time without them. */
    private static boolean hasNobodyForAFirstCluster(DecisionFacts facts) {
        ClusterOperator operator = facts.platform().clusterOperator();
        boolean isOffered =
                operator == ClusterOperator.PARTNER || operator == ClusterOperator.OTHER_DEPARTMENT;
        return !hasACluster(facts) && !isOffered && hasNobody(facts.team());
    }

    /** A team that runs clusters in production has one, unless it says what else it has. */
    private static boolean hasACluster(DecisionFacts facts) {
        Set<Existing> existing = facts.platform().existing();
        return existing == null
                ? facts.team().kubernetesSkill() == KubernetesSkill.PRODUCTION
                : existing.contains(Existing.KUBERNETES);
    }

    private static boolean hasNobody(Team team) {
        boolean isUnskilled =
                team.kubernetesSkill() == KubernetesSkill.NONE
                        || team.kubernetesSkill() == KubernetesSkill.BASIC;
        boolean isSmall = team.size() == TeamSize.TINY || team.size() == TeamSize.SMALL;
        return team.platformTeam() == PlatformTeam.NONE && (isUnskilled || isSmall)
                || team.size() == TeamSize.TINY && isUnskilled;
    }
}
