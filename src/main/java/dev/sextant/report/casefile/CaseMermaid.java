package dev.sextant.report.casefile;

import dev.sextant.report.format.MarkdownFormatter;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the drawings of a case file for Markdown, as Mermaid, which GitHub draws. What stands in a
 * label can be nothing but text: every sign beyond letters, digits and blanks is written as its
 * number.
 */
final class CaseMermaid {

    private final CaseFile file;
    private final List<String> lines = new ArrayList<>();

    CaseMermaid(CaseFile file) {
        this.file = file;
    }

    /** The section. */
    List<String> lines() {
        lines.addAll(List.of("", "## How the answer was reached", "", CaseFile.DRAWINGS));
        for (CaseGraph graph : file.graphs()) {
            lines.addAll(List.of("", "### Drawing: " + MarkdownFormatter.text(graph.title()), ""));
            lines.addAll(List.of("```mermaid", "flowchart LR"));
            draw(graph);
            lines.add("```");
        }
        return lines;
    }

    private void draw(CaseGraph graph) {
        List<String> ids = graph.nodes().stream().map(CaseGraph.Node::id).toList();
        for (int index = 0; index < ids.size(); index++) {
            lines.add("  n" + index + shape(graph.nodes().get(index)));
        }
        for (CaseGraph.Edge edge : graph.edges()) {
            lines.add("  n" + ids.indexOf(edge.from()) + " --> n" + ids.indexOf(edge.to()));
        }
    }

    private static String shape(CaseGraph.Node node) {
        String label = label(node.name()) + "<br>" + label(node.text());
        String text = node.place().isEmpty() ? label : label + "<br>" + label(node.place());
        return node.kind().equals("fact") ? "[\"" + text + "\"]" : "([\"" + text + "\"])";
    }

    private static String label(String text) {
        StringBuilder label = new StringBuilder();
        TextSanitizer.line(text)
                .codePoints()
                .forEach(
                        point -> {
                            if (Character.isLetterOrDigit(point) || point == ' ') {
                                label.appendCodePoint(point);
                            } else {
                                label.append('#').append(point).append(';');
                            }
                        });
        return label.toString();
    }
}
