package dev.sextant.report.decision;

import dev.sextant.decision.ExplanationTree;
import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.DecisiveText;
import dev.sextant.report.words.PrecedentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows an explanation as a tree for people. */
public final class ExplanationText {

    private final Explanation explanation;
    private final ExplanationTree tree;
    private final TextTreeBuilder branches;
    private final boolean full;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Explanation explanation, boolean full, int width) {
        this.explanation = explanation;
        this.tree = new ExplanationTree(explanation.graph());
        this.branches = new TextTreeBuilder(full);
        this.full = full;
        this.width = width;
    }

    /**
     * The lines: the answer and its precedents; for each workload its place, how the styles stand,
     * what they cost and the tree; what is assumed; the tree of the platform.
     *
     * @param full whether nothing is left out: every conclusion that stands is a node
     */
    public static List<String> lines(Explanation explanation, boolean full, int width) {
        ExplanationText text = new ExplanationText(explanation, full, width);
        text.answer();
        text.paragraph(PrecedentText.lines(explanation.precedents(), width));
        explanation.workloads().forEach(text::workload);
        text.paragraph(AssumptionText.lines(explanation.assumed(), width));
        text.trees("Platform", explanation.roots());
        explanation
                .sensitivity()
                .ifPresent(found -> text.paragraph(SensitivityText.lines(found, full, width)));
        if (full) {
            text.trees("Other conclusions", explanation.rest());
        } else {
            text.paragraph(RulesText.lines(explanation, width));
        }
        return List.copyOf(text.lines);
    }

    private void answer() {
        wrap(
                explanation.recommendation().platform()
                        + ": "
                        + AnswerWording.with(
                                explanation.certainty().platform(),
                                AnswerPhrase.of(
                                        explanation.recommendation().answer(),
                                        explanation.elsewhere())),
                "");
        certainty(explanation.certainty().platform());
        explanation.because().forEach(sentence -> wrap(sentence.cited(), "  "));
    }

    private void workload(WorkloadExplanation workload) {
        Optional<AnswerCertainty> certainty =
                explanation.certainty().of(workload.placement().workload());
        lines.add("");
        wrap(
                workload.placement().workload()
                        + ": "
                        + AnswerWording.with(certainty, AnswerWording.place(workload.placement()))
                        + ", "
                        + AnswerWording.lead(workload.placement()),
                "");
        certainty(certainty);
        DecisiveText.lines(workload.decisive()).forEach(line -> wrap(line, "  "));
        paragraph(new ScoreText(workload).lines(width));
        paragraph(CostText.lines(workload.costs(), width));
        lines.add("");
        trees(workload.roots());
    }

    private void trees(List<Integer> conclusions) {
        tree.nodes(conclusions).forEach(node -> lines.addAll(branches.of(node).lines(width)));
    }

    private void certainty(Optional<AnswerCertainty> certainty) {
        certainty
                .map(CertaintyText::sentences)
                .ifPresent(sentences -> sentences.forEach(sentence -> wrap(sentence, "  ")));
    }

    private void trees(String heading, List<Integer> conclusions) {
        if (!conclusions.isEmpty()) {
            lines.add("");
            lines.add(heading);
            trees(conclusions);
        }
    }

    private void paragraph(List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            lines.add("");
            lines.addAll(paragraph);
        }
    }

    private void wrap(String text, String indent) {
        lines.addAll(LineWrapper.indented(TextSanitizer.line(text), indent, width));
    }
}
