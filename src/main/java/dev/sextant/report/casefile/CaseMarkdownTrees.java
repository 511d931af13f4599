package dev.sextant.report.casefile;

import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFact;
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
    private final CasePage page;
    private final List<String> lines = new ArrayList<>();

    CaseMarkdownTrees(CaseFile file) {
        this.file = file;
        this.page = new CasePage(file);
    }

    /** The section. */
    List<String> lines() {
        lines.addAll(List.of("", "## Conclusions", "", CaseFile.CONCLUSIONS));
        for (CaseTreeBuilder.Grove grove : file.groves()) {
            lines.addAll(List.of("", "### " + MarkdownFormatter.text(grove.heading()), ""));
            grove.nodes().forEach(node -> node(node, ""));
        }
        return lines;
    }

    private void node(CaseNode node, String indent) {
        int number = node.conclusion().number();
        lines.add(
                indent
                        + "* "
                        + MarkdownFormatter.place(file.anchor("conclusion", number))
                        + "**#"
                        + number
                        + "** "
                        + MarkdownFormatter.text(node.phrase()));
        node.turns().forEach(turn -> turn(turn, indent + STEP));
    }

    private void turn(CaseNode.Turn turn, String indent) {
        String rule = turn.firing().rule();
        lines.add(
                indent
                        + "* **"
                        + MarkdownFormatter.text(turn.firing().because())
                        + "** by "
                        + MarkdownFormatter.link(rule, file.anchor("rule", rule))
                        + ", "
                        + MarkdownFormatter.text(CaseWords.place(turn.rule().place())));
        turn.reads().forEach(read -> lines.add(indent + STEP + "* " + read(read)));
        turn.below().forEach(below -> node(below, indent + STEP));
    }

    private String read(CaseNode.Read read) {
        String values = read.values().isEmpty() ? "" : " " + MarkdownFormatter.text(read.values());
        return MarkdownFormatter.code(read.written())
                + values
                + read.read().rests().stream()
                        .map(ground -> " \u2190 " + ground(ground))
                        .collect(Collectors.joining());
    }

    private String ground(RecordedEvidence ground) {
        if (ground.derived() != null) {
            return MarkdownFormatter.link(
                    "#" + ground.derived(), file.anchor("conclusion", ground.derived()));
        }
        if (ground.figure() != null) {
            return MarkdownFormatter.link(
                            "figure " + ground.figure(), file.anchor("figure", ground.figure()))
                    + ", as of "
                    + MarkdownFormatter.text(page.figure(ground).asOf());
        }
        if (ground.fact() == null) {
            return MarkdownFormatter.text(ground.absent());
        }
        RecordedFact fact = page.fact(ground);
        return MarkdownFormatter.link(fact.path(), file.anchor("fact", fact.path()))
                + ": "
                + MarkdownFormatter.text(fact.text())
                + (fact.place() == null
                        ? ""
                        : " (" + MarkdownFormatter.text(CaseWords.place(fact.place())) + ")");
    }
}
