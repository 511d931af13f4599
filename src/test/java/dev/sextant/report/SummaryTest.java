package dev.sextant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SummaryTest {

    @Test
    void is_read_again_as_it_was_written() {
        Summary summary = new Summary();
        summary.add(failed("a loop", true));
        summary.add(failed("a loop", false));

        String written = SummaryJson.write(summary);
        Summary read = SummaryJson.read(JsonMapper.shared().readTree(written));

        assertThat(SummaryJson.write(read)).isEqualTo(written);
        assertThat(read.totals()).isEqualTo(new Totals(0, 0, 2));
        assertThat(read.reachedLimit()).isTrue();
        assertThat(read.counts(Topic.FAILED)).isEqualTo(Map.of("a loop", 2L));
    }

    @Test
    void counts_failures_that_read_otherwise_each_time_together_from_some_number_on() {
        Summary summary = new Summary();
        for (int number = 0; number < Summary.MOST_FAILURES + 5; number++) {
            summary.add(failed("the failure " + number, false));
        }

        assertThat(summary.counts(Topic.FAILED))
                .hasSize(Summary.MOST_FAILURES + 1)
                .containsEntry(Summary.OTHERS, 5L);
        String written = SummaryJson.write(summary);
        assertThat(SummaryJson.write(SummaryJson.read(JsonMapper.shared().readTree(written))))
                .isEqualTo(written);
    }

    private static Outcome failed(String why, boolean limit) {
        return new Outcome.Failed("Shop", new Location("shop.yaml", 1, 1), why, limit);
    }
}
