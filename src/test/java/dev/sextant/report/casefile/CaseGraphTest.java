package dev.sextant.report.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.report.Cases;
import dev.sextant.report.casefile.CaseGraph.Edge;
import dev.sextant.report.casefile.CaseGraph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What led to a conclusion, as a drawing shows it. */
class CaseGraphTest {

    private static final List<CaseGraph> GRAPHS = CaseGraph.of(Cases.ofPhotos().record());

    @Test
    void leads_from_given_facts_to_the_place_of_a_workload_across_steps_that_are_not_shown() {
        CaseGraph workload = GRAPHS.get(1);

        assertThat(workload.nodes())
                .extracting(Node::name)
                .containsExactly(
                        "#1 placement",
                        "#2 lead",
                        "#3 option score",
                        "#4 score",
                        "#9 favors",
                        "thumbnails.trigger",
                        "#12 option score",
                        "#13 score",
                        "#16 primary option");
        assertThat(workload.edges())
                .contains(
                        new Edge("fact thumbnails.trigger", "conclusion 9"),
                        new Edge("conclusion 9", "conclusion 4"),
                        new Edge("conclusion 2", "conclusion 1"));
    }

    @Test
    void leads_from_the_places_of_workloads_to_the_answer() {
        assertThat(GRAPHS.get(0).edges())
                .containsExactly(new Edge("conclusion 1", "conclusion 20"));
    }

    @Test
    void has_both_ends_of_every_arrow() {
        for (CaseGraph graph : GRAPHS) {
            List<String> ids = graph.nodes().stream().map(Node::id).toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(graph.edges())
                    .allSatisfy(edge -> assertThat(ids).contains(edge.from(), edge.to()));
        }
    }
}
