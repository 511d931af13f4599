package dev.sextant.rulebook.graph;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stages in which rules run. A rule sees everything that rules of lower stages conclude;
 * whatever it asks to be absent, or counts, is concluded on a lower stage. So nothing that was
 * concluded is ever taken back.
 *
 * <p>Each fact type has one stage: that of every rule which concludes it. Where rules conclude from
 * each other what they ask to be absent, there are no stages, and the circle is a problem.
 */
public final class RuleStages {

    static final String CODE = "circle";

    private RuleStages() {}

    /** The stage of each rule, by id, from 0; or the circles that prevent it. */
    public static ReadResult<Map<String, Integer>> of(List<Rule> rules) {
        StageGraph graph = StageGraph.of(rules);
        List<Problem> circles = graph.circles();
        if (!circles.isEmpty()) {
            return new ReadResult<>(null, circles);
        }
        Map<String, Integer> stages = new TreeMap<>();
        Map<StageGraph.Node, Integer> all = graph.stages();
        rules.forEach(rule -> stages.put(rule.id(), all.get(new StageGraph.Node(rule.id(), true))));
        return ReadResult.of(stages);
    }
}
