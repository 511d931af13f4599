package dev.sextant.report.decision;

import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the rules that an explanation names, each with its sentence, rationale and source. */
final class RulesText {

    private RulesText() {}

    static List<String> lines(Explanation explanation, int width) {
        Map<String, RuleFiring> byRule = new TreeMap<>();
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
                                                    LineWrapper.indented(
                                                            TextSanitizer.line(line),
                                                            "  ",
                                                            width)));
                });
        return lines;
    }

    private static void collect(ExplanationNode node, Map<String, RuleFiring> byRule) {
        if (node instanceof ExplanationNode.Derived derived) {
            for (RuleFiring firing : derived.firings()) {
                byRule.putIfAbsent(firing.rule().id(), firing);
                CondensedTree.below(firing).forEach(fact -> collect(fact, byRule));
            }
        }
    }
}
