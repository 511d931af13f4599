package dev.sextant.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.why.NeitherOptionStyles;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerPhraseTest {

    @Test
    void is_the_answer_alone_where_nothing_goes_elsewhere() {
        assertThat(AnswerPhrase.of(Answer.KUBERNETES, List.of())).isEqualTo("Kubernetes");
        assertThat(AnswerPhrase.of(Answer.NEITHER_FITS, List.of())).isEqualTo("neither");
    }

    @Test
    void names_the_parts_that_go_elsewhere() {
        assertThat(
                        AnswerPhrase.of(
                                Answer.SERVERLESS,
                                List.of(Style.MANAGED_STORE, Style.VIRTUAL_MACHINES)))
                .isEqualTo("serverless, with a managed data store and virtual machines");
        assertThat(AnswerPhrase.of(Answer.HYBRID, List.of(Style.MANAGED_BATCH)))
                .isEqualTo("hybrid, with a managed batch service");
    }

    @Test
    void says_what_neither_is() {
        assertThat(
                        AnswerPhrase.of(
                                Answer.NEITHER_FITS,
                                List.of(
                                        Style.PLATFORM_AS_A_SERVICE,
                                        Style.MANAGED_STORE,
                                        Style.CONTAINER_SERVICE)))
                .isEqualTo(
                        "neither: a platform as a service, a managed data store and a container"
                                + " service");
    }

    @Test
    void names_each_part_once_in_the_order_of_the_workloads() {
        List<Placement> placements =
                List.of(
                        placed("store", Option.NEITHER, Style.MANAGED_STORE),
                        placed("shop", Option.SERVERLESS, Style.FUNCTIONS),
                        placed("ledger", Option.NEITHER, Style.VIRTUAL_MACHINES),
                        placed("cache", Option.NEITHER, Style.MANAGED_STORE),
                        placed("kiosk", Option.NEITHER, null));

        assertThat(NeitherOptionStyles.styles(placements))
                .containsExactly(Style.MANAGED_STORE, Style.VIRTUAL_MACHINES);
    }

    private static Placement placed(String workload, Option option, Style style) {
        return new Placement(workload, option, style, 3, 2, Basis.REASONS);
    }
}
