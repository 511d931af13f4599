package dev.sextant.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The line that names what is unknown and could change an answer. */
class SettledLineTest {

    @Test
    void names_five_facts_and_counts_the_others() {
        assertThat(
                        line(
                                "shop.kind",
                                "mail.kind",
                                "shop.state",
                                "mail.state",
                                "shop.gpu",
                                "shop.vcpu"))
                .isEqualTo(
                        "not settled (depth 1): 6 unknown facts could change it: shop.kind,"
                                + " shop.state, shop.gpu, shop.vcpu, mail.kind, and 1 other");
    }

    @Test
    void names_one_workload_for_each_key_first() {
        assertThat(
                        line(
                                "a.kind", "b.kind", "c.kind", "d.kind", "e.kind", "f.kind",
                                "g.kind", "a.gpu"))
                .isEqualTo(
                        "not settled (depth 1): 8 unknown facts could change it: a.kind, a.gpu,"
                                + " b.kind, c.kind, d.kind, and 3 others");
    }

    @Test
    void names_all_where_there_are_no_more_than_five() {
        assertThat(line("shop.kind", "platform.provider"))
                .isEqualTo(
                        "not settled (depth 1): 2 unknown facts could change it: shop.kind,"
                                + " platform.provider");
    }

    private static String line(String... facts) {
        List<OpenQuestion> questions =
                Stream.of(facts).map(FactPath::of).map(SettledLineTest::question).toList();
        return SensitivityText.verdict(new SensitivityResult(1, questions, List.of(), List.of(), 9))
                .get(0);
    }

    private static OpenQuestion question(FactPath path) {
        AnswerChange turn =
                new AnswerChange(
                        "x",
                        new ValueRegion.Words(List.of("x")),
                        Answer.HYBRID,
                        List.of(),
                        List.of());
        return new OpenQuestion(path, "What?", 1, List.of(turn));
    }
}
