package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the answers of the shipped rules rest on that nobody stated. */
class ShippedAssumptionsTest {

    private final Sextant sextant = ShippedSextant.get();

    @TempDir private Path folder;

    @Test
    void names_what_is_assumed_and_which_fact_would_replace_it() throws IOException {
        DecisionTrace trace =
                decided("workloads: [{name: parts, kind: microservices, traffic: steady}]");

        assertThat(sextant.explain(trace).assumed())
                .extracting(each -> each.fact().toString(), each -> each.sentence().because())
                .containsExactly(
                        tuple(
                                "parts.lifetime",
                                "parts is assumed to be long-lived, which is typical of this kind"
                                        + " of workload (microservices)"));
    }

    @Test
    void asks_first_for_what_is_assumed_then_for_what_teams_know() throws IOException {
        DecisionTrace trace =
                decided(
                        "workloads: [{name: api, kind: http-api, trigger: [http], traffic:"
                                + " spiky}]");

        List<FactPath> asked =
                sextant.sensitivity(trace).questions().stream().map(OpenQuestion::path).toList();
        List<FactPath> assumed =
                sextant.explain(trace).assumed().stream().map(AppliedAssumption::fact).toList();

        assertThat(asked.stream().limit(assumed.size()).toList())
                .allMatch(path -> assumed.contains(path) || !asked.containsAll(assumed));
        assertThat(asked.indexOf(new FactPath(FactPath.PLATFORM, "existing")))
                .isLessThan(asked.indexOf(new FactPath("api", "gpu")));
    }

    @Test
    void assumes_nothing_where_the_scenario_says_it() throws IOException {
        DecisionTrace trace =
                decided(
                        "workloads: [{name: db, kind: database, lifetime: always-on, state:"
                                + " clustered}]");

        assertThat(sextant.explain(trace).assumed()).isEmpty();
    }

    private DecisionTrace decided(String workloads) throws IOException {
        Path file =
                Files.writeString(folder.resolve("plain.yaml"), "scenario: Plain\n" + workloads);
        return sextant.decide(Sextant.read(List.of(file)).scenarios().get(0).facts());
    }
}
