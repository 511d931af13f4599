package dev.sextant.authoring.catalog;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.DecisionGraph;
import dev.sextant.explain.model.Explanation;
import dev.sextant.fact.trait.RuledOut;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The rules that counted in an explanation: those in the trees under the answers, the remarks and
 * what rules styles out. The last are beside the answers, for what is impossible is missing there.
 */
final class CountedRules {

    private final DecisionGraph.Index graph;
    private final Set<Integer> followed = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    CountedRules(Explanation explanation) {
        graph = explanation.graph().index();
        explanation.roots().forEach(this::follow);
        explanation.workloads().forEach(workload -> workload.roots().forEach(this::follow));
        explanation.graph().conclusions().stream()
                .filter(conclusion -> conclusion.isOf(RuledOut.class))
                .map(ConcludedFact::number)
                .forEach(this::follow);
    }

    /** Their ids. */
    Set<String> ids() {
        return ids;
    }

    private void follow(int number) {
        if (followed.add(number)) {
            ConcludedFact conclusion = graph.conclusion(number);
            conclusion.by().forEach(firing -> ids.add(firing.rule()));
            conclusion
                    .evidence()
                    .map(evidence -> evidence.derived())
                    .filter(Objects::nonNull)
                    .forEach(this::follow);
        }
    }
}
