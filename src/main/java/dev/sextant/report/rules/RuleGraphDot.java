package dev.sextant.report.rules;

import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Draws which rule feeds which as a graph in the DOT language: a box for each rule, one cluster for
 * each folder, an ellipse for each type of fact, an arrow where a rule reads or concludes it.
 */
public final class RuleGraphDot {

    private RuleGraphDot() {}

    /** The graph. */
    public static List<String> lines(List<RuleLinks> rules) {
        List<String> lines = new ArrayList<>(List.of("digraph rules {", "  rankdir=LR"));
        String folder = null;
        for (RuleLinks links : rules) {
            Rule rule = links.rule();
            if (!rule.folder().equals(folder)) {
                if (folder != null) {
                    lines.add("  }");
                }
                folder = rule.folder();
                lines.add("  subgraph " + quoted("cluster " + folder) + " {");
                lines.add("    label=" + quoted(folder));
            }
            lines.add(
                    "    "
                            + quoted(rule.id())
                            + " [shape=box, tooltip="
                            + quoted(rule.sentence())
                            + "]");
        }
        if (folder != null) {
            lines.add("  }");
        }
        arrows(rules, lines);
        lines.add("}");
        return lines;
    }

    private static void arrows(List<RuleLinks> rules, List<String> lines) {
        SortedSet<String> types = new TreeSet<>();
        List<String> arrows = new ArrayList<>();
        for (RuleLinks links : rules) {
            String rule = quoted(links.rule().id());
            for (RuleLinks.Link link : links.takes()) {
                types.add(link.type());
                arrows.add("  " + quoted(link.type()) + " -> " + rule);
            }
            for (RuleLinks.Link link : links.gives()) {
                types.add(link.type());
                arrows.add("  " + rule + " -> " + quoted(link.type()));
            }
        }
        types.forEach(type -> lines.add("  " + quoted(type)));
        lines.addAll(arrows);
    }

    private static String quoted(String text) {
        return '"' + TextSanitizer.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
