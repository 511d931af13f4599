package dev.sextant.report;

import dev.sextant.explain.Explanation;
import dev.sextant.explain.Node;
import dev.sextant.explain.Told;
import dev.sextant.explain.WorkloadExplanation;
import java.util.ArrayList;
import java.util.List;

/** Tells an explanation as a tree for people. */
public final class ExplanationText {

    private final Explanation explanation;
    private final Branches branches;
    private final boolean full;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Explanation explanation, boolean full, int width) {
        this.explanation = explanation;
        this.branches = new Branches(full);
        this.full = full;
        this.width = width;
    }

    /**
     * The lines: the answer; for each workload its place, how the styles stand and the tree; the
     * tree of the platform.
     *
     * @param full whether nothing is left out: every conclusion that stands is a node
     */
    public static List<String> lines(Explanation explanation, boolean full, int width) {
        ExplanationText text = new ExplanationText(explanation, full, width);
        text.answer();
        explanation.workloads().forEach(text::workload);
        text.trees("Platform", explanation.nodes());
        explanation
                .sensitivity()
                .ifPresent(found -> text.paragraph(SensitivityText.lines(found, full, width)));
        if (full) {
            text.trees("What else was concluded", explanation.rest());
        } else {
            text.paragraph(RulesText.lines(explanation, width));
        }
        return List.copyOf(text.lines);
    }

    private void answer() {
        wrap(
                explanation.recommendation().platform()
                        + ": "
                        + Prose.of(explanation.recommendation().answer()),
                "");
        explanation.because().forEach(told -> wrap(told(told), "  "));
    }

    private void workload(WorkloadExplanation workload) {
        lines.add("");
        wrap(
                workload.placement().workload()
                        + ": "
                        + Prose.place(workload.placement())
                        + ", "
                        + Prose.lead(workload.placement()),
                "");
        wrap(told(workload.decisive()), "  ");
        paragraph(new ScoreText(workload).lines(width));
        lines.add("");
        workload.nodes().forEach(node -> lines.addAll(branches.of(node).lines(width)));
    }

    private void trees(String heading, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            lines.add("");
            lines.add(heading);
            nodes.forEach(node -> lines.addAll(branches.of(node).lines(width)));
        }
    }

    private void paragraph(List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            lines.add("");
            lines.addAll(paragraph);
        }
    }

    private void wrap(String text, String indent) {
        lines.addAll(Wrapped.indented(Printable.line(text), indent, width));
    }

    private static String told(Told told) {
        return told.because() + " [" + told.rule() + "]";
    }
}
