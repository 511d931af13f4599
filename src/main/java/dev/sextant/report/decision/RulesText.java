package dev.sextant.report.decision;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.decision.ExplanationTree;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.WorkloadExplanation;
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
        Map<String, CitedRule> byRule = new TreeMap<>();
        ExplanationTree tree = new ExplanationTree(explanation.graph());
        Stream.concat(
                        explanation.workloads().stream().map(WorkloadExplanation::roots),
                        Stream.of(explanation.roots()))
                .flatMap(roots -> tree.nodes(roots).stream())
                .forEach(node -> collect(node, byRule));
        List<String> lines = new ArrayList<>(List.of("Rules"));
        byRule.forEach(
                (id, rule) -> {
                    lines.add(id);
                    RuleText.lines(rule)
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

    private static void collect(ExplanationNode node, Map<String, CitedRule> byRule) {
        if (node instanceof ExplanationNode.Derived derived) {
            for (FiringNode firing : derived.firings()) {
                byRule.putIfAbsent(firing.rule().rule(), firing.rule());
                CondensedTree.below(firing).forEach(fact -> collect(fact, byRule));
            }
        }
    }
}
