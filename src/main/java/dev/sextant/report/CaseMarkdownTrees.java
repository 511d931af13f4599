package dev.sextant.report;

import dev.sextant.audit.Ground;
import dev.sextant.audit.RecordedFact;
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
        for (CaseTrees.Grove grove : file.groves()) {
            lines.addAll(List.of("", "### " + Markdown.text(grove.heading()), ""));
            grove.nodes().forEach(node -> node(node, ""));
        }
        return lines;
    }

    private void node(CaseNode node, String indent) {
        int number = node.conclusion().number();
        lines.add(
                indent
                        + "* "
                        + Markdown.place(file.anchor("conclusion", number))
                        + "**#"
                        + number
                        + "** "
                        + Markdown.text(node.phrase()));
        node.turns().forEach(turn -> turn(turn, indent + STEP));
    }

    private void turn(CaseNode.Turn turn, String indent) {
        String rule = turn.firing().rule();
        lines.add(
                indent
                        + "* **"
                        + Markdown.text(turn.firing().because())
                        + "** by "
                        + Markdown.link(rule, file.anchor("rule", rule))
                        + ", "
                        + Markdown.text(CaseWords.place(turn.rule().place())));
        turn.reads().forEach(read -> lines.add(indent + STEP + "* " + read(read)));
        turn.below().forEach(below -> node(below, indent + STEP));
    }

    private String read(CaseNode.Read read) {
        String values = read.values().isEmpty() ? "" : " " + Markdown.text(read.values());
        return Markdown.code(read.written())
                + values
                + read.read().rests().stream()
                        .map(ground -> " \u2190 " + ground(ground))
                        .collect(Collectors.joining());
    }

    private String ground(Ground ground) {
        if (ground.derived() != null) {
            return Markdown.link(
                    "#" + ground.derived(), file.anchor("conclusion", ground.derived()));
        }
        if (ground.figure() != null) {
            return Markdown.link(
                            "figure " + ground.figure(), file.anchor("figure", ground.figure()))
                    + ", as of "
                    + Markdown.text(page.figure(ground).asOf());
        }
        if (ground.fact() == null) {
            return Markdown.text(ground.absent());
        }
        RecordedFact fact = page.fact(ground);
        return Markdown.link(fact.path(), file.anchor("fact", fact.path()))
                + ": "
                + Markdown.text(fact.text())
                + (fact.place() == null
                        ? ""
                        : " (" + Markdown.text(CaseWords.place(fact.place())) + ")");
    }
}
