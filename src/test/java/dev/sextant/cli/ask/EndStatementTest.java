package dev.sextant.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the end of an interview says of facts that nobody knows or was asked for. */
class EndStatementTest {

    private static final FactPath MEMORY = FactPath.of("thumbs.memory");
    private static final FactPath STARTUP = FactPath.of("thumbs.startup");
    private static final FactPath PROVIDER = FactPath.of("platform.provider");

    @Test
    void keeps_facts_that_were_not_asked_for_from_those_that_nobody_knows() {
        InterviewResult certainty = certainty(pair(MEMORY, STARTUP), pair(PROVIDER, MEMORY));

        assertThat(EndStatement.lines(certainty, Set.of(MEMORY, STARTUP)))
                .containsSubsequence(
                        "These facts that you do not know could still change the answer:",
                        "  thumbs.memory and thumbs.startup, together",
                        "A fact that you do not know and one that you were not asked for could"
                                + " change it together:",
                        "  platform.provider and thumbs.memory, together");
    }

    @Test
    void has_no_heading_without_facts_below_it() {
        assertThat(EndStatement.lines(certainty(pair(PROVIDER, MEMORY)), Set.of(MEMORY)))
                .doesNotContain("These facts that you do not know could still change the answer:")
                .contains("  platform.provider and thumbs.memory, together");
    }

    private static InterviewResult certainty(FactPair... pairs) {
        return new InterviewResult(List.of(), new PairSearchResult(List.of(pairs), 2, 2, 0), 0);
    }

    private static FactPair pair(FactPath first, FactPath second) {
        return new FactPair(first, "x", null, second, List.of());
    }
}
