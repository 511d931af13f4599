package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.ShippedRules;
import dev.sextant.fact.Rate;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.trace.DecisionFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which limits and prices an answer rests on. */
class DecidingFiguresTest {

    @Test
    void a_lower_bill_that_the_lead_can_spare_decides_nothing() {
        DecisionFacts facts = story("stories/ad-exchange.yaml");

        assertThat(prices(facts)).doesNotContain("Lambda");
    }

    @Test
    void a_lower_bill_that_makes_the_lead_decides_by_the_prices_of_its_parts() {
        DecisionFacts facts = story("borders/cost-cheaper-surely.yaml");

        assertThat(prices(facts)).contains("Lambda");
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

    private static DecisionFacts story(String file) {
        return ScenarioLoader.read(List.of(Path.of("scenarios", file))).scenarios().get(0).facts();
    }
}
