package dev.sextant.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.ShippedSextant;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachingDeciderTest {

    private static final List<Scenario> STORIES =
            ScenarioLoader.read(List.of(Path.of("scenarios/stories"))).scenarios();

    private final AtomicInteger decisions = new AtomicInteger();
    private final CachingDecider answers = new CachingDecider(this::counted);

    @Test
    void a_prepared_scenario_is_not_decided_again() {
        answers.prepare(STORIES);

        List<DecisionTrace> traces =
                STORIES.stream().map(story -> answers.decide(story.facts())).toList();

        assertThat(decisions).hasValue(STORIES.size());
        assertThat(traces)
                .extracting(DecisionTrace::facts)
                .isEqualTo(STORIES.stream().map(Scenario::facts).toList());
    }

    @Test
    void a_removed_scenario_is_forgotten() {
        answers.prepare(STORIES);
        answers.prepare(STORIES.subList(0, 1));

        answers.decide(STORIES.get(0).facts());
        answers.decide(STORIES.get(1).facts());

        assertThat(decisions).hasValue(STORIES.size() + 1);
    }

    @Test
    void a_failure_does_not_end_the_preparation_and_is_thrown_on_request() {
        CachingDecider failing =
                new CachingDecider(
                        facts -> {
                            throw new DecisionException(
                                    "no rule of " + facts.platform().provider());
                        });
        failing.prepare(STORIES);

        DecisionFacts facts = STORIES.get(0).facts();
        assertThatThrownBy(() -> failing.decide(facts))
                .isInstanceOf(DecisionException.class)
                .hasMessage("no rule of " + facts.platform().provider());
    }

    private DecisionTrace counted(DecisionFacts facts) {
        decisions.incrementAndGet();
        return ShippedSextant.get().decide(facts);
    }
}
