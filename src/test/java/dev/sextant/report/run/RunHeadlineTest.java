package dev.sextant.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunHeadlineTest {

    private final RunSummary summary = new RunSummary();

    @Test
    void tells_answers_leads_conflicts_and_what_has_no_answer() {
        summary.restore(new RunTotals(10_043, 2, 1), false);
        count(SummaryTopic.RECOMMENDATIONS, Map.of("serverless", 10_000L, "hybrid", 41L));
        count(SummaryTopic.RECOMMENDATIONS, Map.of("undecided", 1L, "neither-fits", 1L));
        count(SummaryTopic.BASES, Map.of("limits", 1L, "reasons", 20_000L));
        count(SummaryTopic.MARGINS, Map.of("-1", 3L, "4", 1_000L, "5", 7L));
        count(SummaryTopic.CONFLICTS, Map.of("kubernetes-people", 1L, "serverless-skill", 3L));

        assertThat(sentences())
                .containsExactly(
                        "10,000 of 10,043 platforms belong on serverless, 41 need both, 1 needs"
                                + " neither and 1 is undecided.",
                        "1 of 20,001 workloads has only one choice, because of limits and 1,003"
                                + " lead by less than 5 points (check these first).",
                        "4 times a workload needs something that the team lacks, most often"
                                + " serverless skill.",
                        "Without an answer: 2 were rejected and 1 failed.");
    }

    @Test
    void tells_of_one_platform_what_it_is() {
        summary.restore(new RunTotals(1, 0, 0), false);
        count(SummaryTopic.RECOMMENDATIONS, Map.of("kubernetes", 1L));
        count(SummaryTopic.BASES, Map.of("reasons", 1L));
        count(SummaryTopic.MARGINS, Map.of("6", 1L));

        assertThat(sentences()).containsExactly("The platform belongs on Kubernetes.");
    }

    @Test
    void tells_of_nothing_decided_why() {
        summary.restore(new RunTotals(0, 1, 0), false);

        assertThat(sentences()).containsExactly("Without an answer: 1 was rejected.");
    }

    private void count(SummaryTopic topic, Map<String, Long> counts) {
        counts.forEach((name, count) -> summary.restore(topic, name, count));
    }

    private List<String> sentences() {
        return new RunHeadline(summary).sentences();
    }
}
