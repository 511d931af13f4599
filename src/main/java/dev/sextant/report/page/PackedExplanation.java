package dev.sextant.report.page;

import dev.sextant.decision.ExplanationTree;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.fact.term.Style;
import dev.sextant.report.format.TextPool;
import dev.sextant.report.words.AnswerWording;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an explanation in few bytes, in the terms of {@link PackedNodes}.
 *
 * <pre>
 * { "w": [ for each workload
 *     { "l": how it came there, "r": [ reason ], "s": [ standing ], "b" and "e" as in {@link PackedCosts},
 *       "n": [ its placement as node, then remarks ] } ],
 *   "a": [ [ sentence, the fact that would replace what is assumed ], ... ],
 *   "n": [ the recommendation as node, then remarks ] }
 * reason: [ statement, number of the subject, points, [ number of a style, ... ], sentence, ... ]
 * standing: [ number of the style, points or null, margin or null, [ reason that counts, ... ], [ reason behind ], [ sentence of what rules it out ] ]
 * </pre>
 */
final class PackedExplanation {

    private final PackedNodes nodes;
    private final PackedCosts costs;
    private final TextPool texts;

    private PackedExplanation(PackedNodes nodes, PackedCosts costs, TextPool texts) {
        this.nodes = nodes;
        this.costs = costs;
        this.texts = texts;
    }

    /** Puts it into an object whose texts are in the pool. */
    static void put(
            Explanation why,
            PackedNodes nodes,
            RuleNumbers numbers,
            TextPool texts,
            ObjectNode into) {
        PackedExplanation packed =
                new PackedExplanation(nodes, new PackedCosts(nodes, numbers, texts), texts);
        ArrayNode workloads = into.putArray("w");
        ExplanationTree tree = new ExplanationTree(why.graph());
        why.workloads().forEach(one -> packed.workload(one, tree, workloads.addObject()));
        ArrayNode assumed = into.putArray("a");
        why.assumed()
                .forEach(
                        one ->
                                assumed.addArray()
                                        .add(nodes.sentence(one.sentence()))
                                        .add(texts.number(one.fact().toString())));
        into.set("n", nodes.nodes(tree.nodes(why.roots())));
    }

    private void workload(WorkloadExplanation workload, ExplanationTree tree, ObjectNode into) {
        into.put("l", texts.number(AnswerWording.lead(workload.placement())));
        ArrayNode reasons = into.putArray("r");
        workload.reasons().forEach(reason -> reason(reason, reasons.addArray()));
        ArrayNode standings = into.putArray("s");
        workload.standings()
                .forEach(one -> standing(one, workload.reasons(), standings.addArray()));
        costs.put(workload.costs(), into);
        into.set("n", nodes.nodes(tree.nodes(workload.roots())));
    }

    private void reason(Reason reason, ArrayNode into) {
        into.add(texts.number(reason.statement()))
                .add(reason.subject().ordinal())
                .add(reason.points());
        ArrayNode styles = into.addArray();
        reason.styles().stream().map(Style::ordinal).sorted().forEach(styles::add);
        reason.sentences().forEach(sentence -> into.add(nodes.sentence(sentence)));
    }

    private void standing(StyleEvaluation standing, List<Reason> reasons, ArrayNode into) {
        into.add(standing.style().ordinal()).add(standing.points()).add(standing.margin());
        numbers(standing.counting(), reasons, into.addArray());
        numbers(standing.behind(), reasons, into.addArray());
        ArrayNode ruledOut = into.addArray();
        for (RuleSentence sentence : standing.ruledOut()) {
            ruledOut.add(nodes.sentence(sentence));
        }
    }

    private static void numbers(List<Reason> some, List<Reason> all, ArrayNode into) {
        some.forEach(reason -> into.add(all.indexOf(reason)));
    }
}
