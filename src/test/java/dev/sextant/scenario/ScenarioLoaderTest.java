package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.sextant.fact.given.KubernetesSkill;
import dev.sextant.fact.given.Lifetime;
import dev.sextant.fact.given.OpsAppetite;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.PlatformTeam;
import dev.sextant.fact.given.ServerlessSkill;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.TeamSize;
import dev.sextant.fact.given.TimeToMarket;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Place;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Trigger;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.Expectation;
import dev.sextant.scenario.model.ExpectedValue;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioLoaderTest {

    private static final String PHOTO_SHOP =
            """
            scenario: Photo shop
            platform:
              provider: aws
              targets: [one-cloud]
              portability: unknown
              complaints: []
              timeToMarket: weeks
              team: {size: small, platformTeam: none, kubernetesSkill: none, serverlessSkill: basic, opsAppetite: low}
            workloads:
              - name: thumbnails
                kind: file-transform
                trigger: [event, queue]
                lifetime: per-call
                compute: 20s
                memory: 2 GB
                callsPerMonth: 1000
                privileged: false
            expect:
              recommendation: serverless
              placements: {thumbnails: serverless}
              fires: [serverless/event-driven]
              silent: [kubernetes/long-running]
            disagrees: 2024-01-01
            """;

    @Test
    void a_story_becomes_a_scenario_in_which_every_fact_has_its_place() {
        Scenario scenario = only(PHOTO_SHOP);

        assertThat(scenario.name()).isEqualTo("Photo shop");
        assertThat(scenario.facts().platform())
                .isEqualTo(
                        RecordConverter.make(
                                Platform.class,
                                Map.of(
                                        "name",
                                        "Photo shop",
                                        "provider",
                                        Provider.AWS,
                                        "targets",
                                        Set.of(Place.ONE_CLOUD),
                                        "complaints",
                                        Set.of(),
                                        "timeToMarket",
                                        TimeToMarket.WEEKS)));
        assertThat(scenario.facts().team())
                .isEqualTo(
                        new Team(
                                TeamSize.SMALL,
                                PlatformTeam.NONE,
                                KubernetesSkill.NONE,
                                ServerlessSkill.BASIC,
                                OpsAppetite.LOW));
        assertThat(scenario.facts().workloads())
                .containsExactly(
                        RecordConverter.make(
                                Workload.class,
                                Map.of(
                                        "name",
                                        "thumbnails",
                                        "kind",
                                        Kind.FILE_TRANSFORM,
                                        "trigger",
                                        Set.of(Trigger.EVENT, Trigger.QUEUE),
                                        "lifetime",
                                        Lifetime.PER_CALL,
                                        "computeAtLeastSeconds",
                                        20.0,
                                        "computeAtMostSeconds",
                                        20.0,
                                        "memoryMiB",
                                        1907.3486328125,
                                        "callsPerMonth",
                                        1000L,
                                        "privileged",
                                        false)));
        assertThat(scenario.facts().origins())
                .containsEntry(new FactPath("platform", "provider"), at(3, 3))
                .containsEntry(new FactPath("platform", "complaints"), at(6, 3))
                .containsEntry(new FactPath("platform.team", "opsAppetite"), at(8, 90))
                .containsEntry(new FactPath("thumbnails", "compute"), at(14, 5))
                .doesNotContainKey(new FactPath("platform", "portability"))
                .hasSize(16);
        assertThat(scenario.location()).isEqualTo(at(1, 1));
        assertThat(scenario.sha256()).isEqualTo(Digest.sha256(PHOTO_SHOP));
        assertThat(scenario.expectation())
                .isEqualTo(
                        new Expectation(
                                new ExpectedValue<>(Answer.SERVERLESS, at(19, 3)),
                                List.of(),
                                Map.of(
                                        "thumbnails",
                                        new ExpectedValue<>(
                                                Optional.of(Option.SERVERLESS), at(20, 16))),
                                List.of(new ExpectedValue<>("serverless/event-driven", at(21, 11))),
                                List.of(
                                        new ExpectedValue<>(
                                                "kubernetes/long-running", at(22, 12)))));
        assertThat(scenario.disagrees()).isEqualTo("2024-01-01");
        assertThat(scenario.isOfRule()).isFalse();
    }

    @Test
    void a_workload_can_be_expected_to_stay_open() {
        Scenario scenario = only(PHOTO_SHOP.replace("thumbnails: serverless", "thumbnails: open"));

        assertThat(scenario.expectation().placements())
                .containsExactly(
                        entry("thumbnails", new ExpectedValue<>(Optional.empty(), at(20, 16))));
    }

    @Test
    void a_change_of_a_rules_scenario_gives_new_facts() {
        Scenario scenario =
                only(
                        """
                        scenario: Long work
                        rule: kubernetes/long-running
                        workloads:
                          - name: v1.2
                            compute: ">15m"
                            memory: 1 GiB
                        silent:
                          - {set: {v1.2.compute: 2m..30m, platform.team.size: large}, because: it may be short}
                          - set:
                              v1.2.memory: unknown
                              platform.targets: [edge]
                            because: nothing is known
                        """);
        DecisionFacts base = scenario.facts();

        DecisionFacts first = scenario.silent().get(0).appliedTo(base);
        DecisionFacts second = scenario.silent().get(1).appliedTo(base);

        assertThat(base.workloads().get(0).computeAtLeastSeconds()).isEqualTo(900.001);
        assertThat(base.workloads().get(0).computeAtMostSeconds()).isNull();
        assertThat(first.workloads())
                .containsExactly(
                        RecordConverter.make(
                                Workload.class,
                                Map.of(
                                        "name", "v1.2",
                                        "computeAtLeastSeconds", 120.0,
                                        "computeAtMostSeconds", 1800.0,
                                        "memoryMiB", 1024.0)));
        assertThat(first.team().size()).isEqualTo(TeamSize.LARGE);
        assertThat(first.platform()).isEqualTo(base.platform());
        assertThat(first.origins())
                .isEqualTo(
                        Map.of(
                                new FactPath("v1.2", "compute"), at(8, 12),
                                new FactPath("v1.2", "memory"), at(6, 5),
                                new FactPath("platform.team", "size"), at(8, 35)));
        assertThat(second.workloads().get(0).memoryMiB()).isNull();
        assertThat(second.platform().targets()).containsExactly(Place.EDGE);
        assertThat(second.origins())
                .isEqualTo(
                        Map.of(
                                new FactPath("v1.2", "compute"), at(5, 5),
                                new FactPath("platform", "targets"), at(11, 7)));
    }

    private static Scenario only(String text) {
        InputSet intake = ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.inputs()).allSatisfy(input -> assertThat(input.problems()).isEmpty());
        assertThat(intake.scenarios()).hasSize(1);
        return intake.scenarios().get(0);
    }

    private static Location at(int line, int column) {
        return new Location("f.yaml", line, column);
    }
}
