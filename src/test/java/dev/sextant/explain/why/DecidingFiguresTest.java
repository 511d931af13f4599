package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.ShippedRules;
import dev.sextant.fact.figure.Rate;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which limits and prices an answer rests on. */
class DecidingFiguresTest {

    @TempDir private Path folder;

    @Test
    void a_lower_bill_that_the_lead_can_spare_decides_nothing() throws IOException {
        Path file = folder.resolve("hooks.yaml");
        Files.writeString(
                file,
                """
                scenario: Rare hooks of a single service
                platform: {provider: aws, services: one, \
                excludedStyles: [serverless-containers, serverless-on-kubernetes]}
                workloads:
                  - {name: hooks, kind: webhook, traffic: rare, compute: 200ms, \
                callsPerMonth: 100000}
                """);

        assertThat(prices(facts(file))).doesNotContain("Lambda");
    }

    @Test
    void a_lower_bill_that_makes_the_lead_decides_by_the_prices_of_its_parts() {
        Path file = Path.of("scenarios/borders/cost-cheaper-surely.yaml");

        assertThat(prices(facts(file))).contains("Lambda");
    }

    private static List<String> prices(DecisionFacts facts) {
        return DecidingFigures.of(
                        ShippedRules.compiled().decider().decide(facts),
                        ShippedRules.compiled().rulebook())
                .stream()
                .filter(Rate.class::isInstance)
                .map(Rate.class::cast)
                .map(Rate::service)
                .toList();
    }

    private static DecisionFacts facts(Path file) {
        return ScenarioLoader.read(List.of(file)).scenarios().get(0).facts();
    }
}
