package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.report.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the conclusions of a case file as nested lists: each stands once, and links lead there.
 */
final class CaseMarkdownTrees {

    private static final String STEP = "  ";

    private final CaseFile file;
    private final List<String> lines = new ArrayList<>();

    CaseMarkdownTrees(CaseFile file) {
        this.file = file;
    }

    /** The section. */
    List<String> lines() {
        lines.addAll(List.of("", "## Conclusions", "", CaseFile.CONCLUSIONS));
        for (CaseFile.Grove grove : file.groves()) {
            lines.addAll(List.of("", "### " + MarkdownFormatter.text(grove.heading()), ""));
            grove.nodes().forEach(node -> node(node, ""));
        }
        return lines;
    }

    private void node(ExplanationNode.Derived node, String indent) {
        ConcludedFact conclusion = node.conclusion();
        lines.add(
                indent
                        + "* "
                        + MarkdownFormatter.place(file.anchor("conclusion", conclusion.number()))
                        + "**#"
                        + conclusion.number()
                        + "** "
                        + MarkdownFormatter.text(
                                FactFormatter.phrase(conclusion.type(), conclusion.values())));
        node.firings().forEach(firing -> firing(firing, indent + STEP));
    }

    private void firing(FiringNode node, String indent) {
        String rule = node.rule().rule();
        lines.add(
                indent
                        + "* **"
                        + MarkdownFormatter.text(node.firing().because())
                        + "** by "
                        + MarkdownFormatter.link(rule, file.anchor("rule", rule))
                        + ", "
                        + MarkdownFormatter.text(CaseWords.place(node.rule().place())));
        node.conditions().forEach(read -> lines.add(indent + STEP + "* " + read(read)));
        CaseFile.trees(node.below().toList()).forEach(below -> node(below, indent + STEP));
    }

    private String read(ConditionNode condition) {
        String values = FactFormatter.components(condition.matched().values());
        return MarkdownFormatter.code(condition.written())
                + (values.isEmpty() ? "" : " " + MarkdownFormatter.text(values))
                + condition.facts().stream()
                        .map(fact -> " \u2190 " + evidence(fact))
                        .collect(Collectors.joining());
    }

    private String evidence(ExplanationNode node) {
        if (node instanceof ExplanationNode.Derived derived) {
            return link(derived.conclusion());
        }
        if (node instanceof ExplanationNode.Mention mention) {
            return link(mention.conclusion());
        }
        if (node instanceof ExplanationNode.FromData data) {
            UsedFigure figure = data.figure();
            return MarkdownFormatter.link(
                            "figure " + figure.number(), file.anchor("figure", figure.number()))
                    + ", as of "
                    + MarkdownFormatter.text(figure.asOf());
        }
        if (node instanceof ExplanationNode.Absent absent) {
            return MarkdownFormatter.text(absent.text());
        }
        GivenValue fact = ((ExplanationNode.Input) node).given();
        return MarkdownFormatter.link(fact.path(), file.anchor("fact", fact.path()))
                + ": "
                + MarkdownFormatter.text(fact.text())
                + (fact.place() == null
                        ? ""
                        : " (" + MarkdownFormatter.text(CaseWords.place(fact.place())) + ")");
    }

    private String link(ConcludedFact conclusion) {
        return MarkdownFormatter.link(
                "#" + conclusion.number(), file.anchor("conclusion", conclusion.number()));
    }
}
