package dev.sextant.report;

import dev.sextant.Approved;
import dev.sextant.explain.Explainer;
import dev.sextant.explain.Explanation;
import dev.sextant.explain.PhotoShop;
import dev.sextant.rulebook.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {

    private final Explanation explanation =
            new Explainer(PhotoShop.rulebook()).explain(PhotoShop.trace());

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
                "report/explanation.json",
                ExplanationJson.write(
                        List.of(explanation), PhotoShop.rulebook().digest(), Knowledge.ALL, true));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
