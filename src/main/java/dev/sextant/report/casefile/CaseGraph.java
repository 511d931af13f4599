package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.record.model.DecisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What led to one conclusion of a record: given facts, dated figures of providers, and those of the
 * conclusions between that a reader asks for first. The others are passed over, and an arrow leads
 * across them; the trees of the case file show them.
 *
 * @param title what it leads to
 * @param nodes what is in it, the conclusion that was asked for first
 * @param edges its arrows, from what is given to what follows
 */
record CaseGraph(String title, List<Node> nodes, List<Edge> edges) {

    /** The steps to the place of a workload; others have drawings of their own. */
    private static final Set<String> TO_A_PLACE =
            Set.of("Lead", "OptionScore", "Score", "Favors", "RuledOut", "MonthlyBill");

    private static final Set<String> WHERE_A_PLACE_ENDS = Set.of("PrimaryOption", "Placement");

    /** The steps from the places of workloads to the answer for the platform. */
    private static final Set<String> TO_THE_ANSWER =
            Set.of("PrimaryOption", "SecondPlatformJustified", "NotJustified");

    private static final Set<String> WHERE_THE_ANSWER_ENDS = Set.of("Placement", "Lead");

    /** Copies the lists. */
    CaseGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * Something in a drawing.
     *
     * @param kind how it is drawn: {@code fact} for a conclusion, {@code given} or {@code figure}
     * @param name what it is
     * @param text what is said of it
     * @param place where it stands; empty where that is not shown
     * @param anchor the kind of its place in the page: {@code conclusion}, {@code fact} or {@code
     *     figure}
     * @param key its name among those of its kind
     */
    record Node(String kind, String name, String text, String place, String anchor, String key) {

        /** A name that no other has. */
        String id() {
            return anchor + " " + key;
        }
    }

    /**
     * An arrow.
     *
     * @param from the id of what is given
     * @param to the id of what follows
     */
    record Edge(String from, String to) {}

    /** A drawing for the platform, then one for each workload. */
    static List<CaseGraph> of(DecisionRecord record) {
        List<CaseGraph> graphs = new ArrayList<>();
        for (ConcludedFact one : record.derived()) {
            if (one.type().equals("Recommendation")) {
                CaseGraphBuilder tracing =
                        new CaseGraphBuilder(record, TO_THE_ANSWER, WHERE_THE_ANSWER_ENDS);
                graphs.add(tracing.to(one, "the platform"));
            }
        }
        for (ConcludedFact one : record.derived()) {
            if (one.type().equals("Placement")) {
                CaseGraphBuilder tracing =
                        new CaseGraphBuilder(record, TO_A_PLACE, WHERE_A_PLACE_ENDS);
                graphs.add(tracing.to(one, one.values().getOrDefault("workload", "")));
            }
        }
        return List.copyOf(graphs);
    }

    /** What an arrow leads from to a node, in the order of the drawing. */
    List<Node> before(Node node) {
        return nodes.stream()
                .filter(other -> edges.contains(new Edge(other.id(), node.id())))
                .toList();
    }
}
