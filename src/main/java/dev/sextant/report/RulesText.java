package dev.sextant.report;

import dev.sextant.explain.Explanation;
import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the rules that an explanation names, each with its sentence, rationale and source. */
final class RulesText {

    private RulesText() {}

    static List<String> lines(Explanation explanation, int width) {
        Map<String, Firing> byRule = new TreeMap<>();
        Stream.concat(
                        explanation.workloads().stream()
                                .flatMap(workload -> workload.nodes().stream()),
                        explanation.nodes().stream())
                .forEach(node -> collect(node, byRule));
        List<String> lines = new ArrayList<>(List.of("Rules"));
        byRule.forEach(
                (id, firing) -> {
                    lines.add(id);
                    RuleText.lines(firing.rule(), firing.citation())
                            .forEach(
                                    line ->
                                            lines.addAll(
                                                    Wrapped.indented(
                                                            Printable.line(line), "  ", width)));
                });
        return lines;
    }

    private static void collect(Node node, Map<String, Firing> byRule) {
        if (node instanceof Node.Derived derived) {
            for (Firing firing : derived.firings()) {
                byRule.putIfAbsent(firing.rule().id(), firing);
                Shown.below(firing).forEach(fact -> collect(fact, byRule));
            }
        }
    }
}
