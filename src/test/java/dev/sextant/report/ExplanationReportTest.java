package dev.sextant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.explain.PhotoShop;
import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.decision.ExplanationJson;
import dev.sextant.report.decision.ExplanationText;
import dev.sextant.report.decision.SensitivityText;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {

    private static final Placement CLUSTER =
            new Placement(
                    "thumbnails", Option.KUBERNETES, Style.MANAGED_KUBERNETES, 6, 3, Basis.REASONS);
    private static final Placement OPEN_PLACE =
            new Placement("thumbnails", null, null, 0, null, Basis.TOO_LITTLE_KNOWN);
    private static final Placement CONTAINERS =
            new Placement(
                    "thumbnails",
                    Option.SERVERLESS,
                    Style.SERVERLESS_CONTAINERS,
                    6,
                    3,
                    Basis.REASONS);

    private static final SensitivityResult OPEN =
            new SensitivityResult(
                    1,
                    List.of(
                            new OpenQuestion(
                                    new FactPath("thumbnails", "callsPerMonth"),
                                    "How many calls a month does thumbnails get?",
                                    13,
                                    List.of(
                                            moved("10000000"),
                                            moved("100000000"),
                                            new AnswerChange(
                                                    "1",
                                                    new ValueRegion.Interval(
                                                            0, null, false, "9", true),
                                                    Answer.UNDECIDED,
                                                    List.of(OPEN_PLACE),
                                                    List.of()))),
                            new OpenQuestion(
                                    new FactPath(FactPath.PLATFORM, "existing"),
                                    "What runs in production today?",
                                    9,
                                    List.of(
                                            moved("[kubernetes]", List.of(List.of("kubernetes"))),
                                            moved(
                                                    "[kubernetes, paas]",
                                                    List.of(
                                                            List.of("kubernetes"),
                                                            List.of("paas"))))),
                            new OpenQuestion(
                                    new FactPath(FactPath.PLATFORM, "costPriority"),
                                    "Which kind of cost matters most?",
                                    5,
                                    List.of(
                                            new AnswerChange(
                                                    "predictable",
                                                    new ValueRegion.Words(
                                                            List.of("predictable", "least-people")),
                                                    null,
                                                    List.of(CLUSTER),
                                                    List.of()))),
                            new OpenQuestion(
                                    new FactPath("thumbnails", "containerised"),
                                    "Does thumbnails have a container image?",
                                    2,
                                    List.of(
                                            new AnswerChange(
                                                    "true",
                                                    new ValueRegion.Words(List.of("true")),
                                                    null,
                                                    List.of(),
                                                    List.of(CONTAINERS))))),
                    List.of(
                            new FactPath(FactPath.PLATFORM, "targets"),
                            new FactPath(FactPath.PLATFORM, "services"),
                            new FactPath("thumbnails", "gpu")),
                    List.of(
                            new FailedValue(
                                    new FactPath("thumbnails", "gpu"),
                                    "training",
                                    "rule a failed")),
                    41);

    private static AnswerChange moved(String sample) {
        return new AnswerChange(
                sample,
                new ValueRegion.Sample(sample),
                Answer.KUBERNETES,
                List.of(CLUSTER),
                List.of());
    }

    private static AnswerChange moved(String set, List<List<String>> parts) {
        return new AnswerChange(
                set,
                new ValueRegion.Sets(parts, List.of("vms")),
                Answer.KUBERNETES,
                List.of(CLUSTER),
                List.of());
    }

    private final Explanation explanation =
            new TraceExplainer(PhotoShop.rulebook()).explain(PhotoShop.trace());

    @Test
    void tells_the_answer_in_ten_lines_at_most() {
        Approved.check("report/explanation-brief.txt", text(ExplanationBrief.lines(explanation)));
    }

    @Test
    void tells_the_tree_of_what_turned_the_answer() {
        Approved.check(
                "report/explanation.txt", text(ExplanationText.lines(explanation, false, 100)));
    }

    @Test
    void tells_in_full_every_conclusion_with_its_rule_and_conditions() {
        Approved.check(
                "report/explanation-full.txt", text(ExplanationText.lines(explanation, true, 100)));
    }

    @Test
    void writes_the_explanation_as_json() {
        Approved.check(
                "report/explain.json",
                ExplanationJson.write(
                        List.of(explanation), PhotoShop.rulebook(), KnowledgeScope.ALL, true));
    }

    @Test
    void tells_what_is_not_known_and_could_turn_the_answer() {
        Approved.check("report/sensitivity.txt", text(SensitivityText.lines(OPEN, false, 100)));
        Approved.check("report/sensitivity-full.txt", text(SensitivityText.lines(OPEN, true, 100)));
        Approved.check(
                "report/explain-sensitivity.json",
                ExplanationJson.write(
                        List.of(explanation.with(OPEN)),
                        PhotoShop.rulebook(),
                        KnowledgeScope.ALL,
                        false));
    }

    @Test
    void says_that_an_answer_is_settled_and_to_which_depth() {
        SensitivityResult settled =
                new SensitivityResult(
                        1, List.of(), List.of(new FactPath("thumbnails", "gpu")), List.of(), 3);

        assertThat(SensitivityText.lines(settled, false, 100))
                .containsExactly(
                        "Unknown facts that could change the answer",
                        "  Settled: no single unknown fact can change the answer.",
                        "  Tried 3 values of 1 unknown fact, one at a time (depth 1). 1 of these"
                                + " facts changes nothing.");
        assertThat(ExplanationBrief.lines(explanation.with(settled)))
                .last()
                .isEqualTo("settled: no single unknown fact can change it (depth 1)");
    }

    @Test
    void asks_briefly_once_for_what_several_workloads_lack() {
        OpenQuestion mails =
                new OpenQuestion(
                        new FactPath("mails", "callsPerMonth"),
                        "How many calls a month does mails get?",
                        13,
                        List.of(moved("10")));
        List<OpenQuestion> both = List.of(OPEN.questions().get(0), mails);

        assertThat(SensitivityText.brief(new SensitivityResult(1, both, List.of(), List.of(), 26)))
                .isEqualTo(
                        "open questions that could change it: How many calls a month does"
                                + " thumbnails get? (likewise mails)");
    }

    @Test
    void keeps_a_line_of_the_ten_for_the_questions() {
        assertThat(ExplanationBrief.lines(explanation.with(OPEN)))
                .hasSizeLessThanOrEqualTo(10)
                .last()
                .isEqualTo(
                        "open questions that could change it: How many calls a month does"
                                + " thumbnails get? What runs in production today? Which kind of"
                                + " cost matters most?");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
