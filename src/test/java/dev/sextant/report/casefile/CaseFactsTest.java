package dev.sextant.report.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.decision.GivenValue;
import dev.sextant.report.Cases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The given facts that a case file tells. */
class CaseFactsTest {

    @Test
    void says_of_a_fact_that_is_no_more_than_named_that_it_was_taken_out() {
        assertThat(CaseFacts.of(Cases.withFacts("x", List.of())))
                .containsExactly(new GivenValue("x.kind", null, "(redacted)", null));
    }

    @Test
    void says_of_a_fact_without_its_value_that_it_was_taken_out() {
        GivenValue without = new GivenValue("x.kind", null, null, null);

        assertThat(CaseFacts.of(Cases.withFacts("x", List.of(without))))
                .containsExactly(new GivenValue("x.kind", null, "(redacted)", null));
    }
}
