package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.fact.term.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the styles of a workload. */
class StyleEvaluatorTest {

    @TempDir private Path folder;

    @Test
    void a_cluster_that_is_possible_and_not_justified_has_the_reason_and_no_margin()
            throws IOException {
        Path file = folder.resolve("site.yaml");
        Files.writeString(
                file,
                """
                scenario: A site that people with a platform team would like on a cluster
                platform: {existing: [vms], team: {platformTeam: dedicated}}
                workloads:
                  - {name: site, kind: web-frontend}
                """);
        Sextant sextant = ShippedSextant.get();
        Explanation explanation =
                sextant.explain(
                        sextant.decide(Sextant.read(List.of(file)).scenarios().get(0).facts()));

        StyleEvaluation cluster =
                explanation.workloads().get(0).standings().stream()
                        .filter(standing -> standing.style() == Style.MANAGED_KUBERNETES)
                        .findFirst()
                        .orElseThrow();

        assertThat(cluster.points()).isPositive();
        assertThat(cluster.margin()).isNull();
        assertThat(cluster.ruledOut())
                .extracting(RuleSentence::rule)
                .containsExactly("verdict/possible-first-cluster.needless");
    }
}
