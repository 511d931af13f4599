package dev.sextant.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RunSummaryTest {

    @Test
    void is_read_again_as_it_was_written() {
        RunSummary summary = new RunSummary();
        summary.add(failed("a loop", true));
        summary.add(failed("a loop", false));

        String written = SummaryJson.write(summary);
        RunSummary read = SummaryJson.read(JsonMapper.shared().readTree(written));

        assertThat(SummaryJson.write(read)).isEqualTo(written);
        assertThat(read.totals()).isEqualTo(new RunTotals(0, 0, 2));
        assertThat(read.reachedLimit()).isTrue();
        assertThat(read.counts(SummaryTopic.FAILED)).isEqualTo(Map.of("a loop", 2L));
    }

    @Test
    void counts_failures_that_read_otherwise_each_time_together_from_some_number_on() {
        RunSummary summary = new RunSummary();
        for (int number = 0; number < RunSummary.MOST_FAILURES + 5; number++) {
            summary.add(failed("the failure " + number, false));
        }

        assertThat(summary.counts(SummaryTopic.FAILED))
                .hasSize(RunSummary.MOST_FAILURES + 1)
                .containsEntry(RunSummary.OTHERS, 5L);
        String written = SummaryJson.write(summary);
        assertThat(SummaryJson.write(SummaryJson.read(JsonMapper.shared().readTree(written))))
                .isEqualTo(written);
    }

    private static ScenarioOutcome<PlatformAnswer> failed(String why, boolean limit) {
        return new ScenarioOutcome.Failed<>(
                "Shop",
                new Location("shop.yaml", 1, 1),
                limit ? DecisionException.ofLimit(why) : new DecisionException(why));
    }
}
