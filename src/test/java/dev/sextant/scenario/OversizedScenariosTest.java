package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input that is too large fails alone and within bounds. */
class OversizedScenariosTest {

    @TempDir private Path folder;

    @Test
    void a_scenario_of_a_table_with_too_many_rows_spoils_no_other() throws IOException {
        Path table = folder.resolve("shops.csv");
        Files.writeString(
                table,
                "scenario,workload\nFirst,a\n"
                        + IntStream.range(0, 200_000)
                                .mapToObj(number -> "Huge,w" + number + "\n")
                                .collect(Collectors.joining())
                        + "Last,a\n");

        List<ScenarioInput> inputs = ScenarioLoader.read(List.of(table)).inputs();

        assertThat(inputs).hasSize(3);
        assertThat(inputs.get(0)).isInstanceOf(AcceptedScenario.class);
        assertThat(inputs.get(1).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        table
                                + ":3:1: error[too-many-workloads]: the scenario has more than 1000"
                                + " workloads, but 1000 is the maximum\n"
                                + "  Maybe split it into several scenarios, such as one for each"
                                + " team.");
        assertThat(inputs.get(2)).isInstanceOf(AcceptedScenario.class);
    }

    @Test
    void of_a_table_with_a_problem_in_each_cell_a_thousand_are_listed() throws IOException {
        Path table = folder.resolve("shops.csv");
        Files.writeString(
                table,
                "scenario,workload,trigger,memory\nFirst,a,http,1 GiB\n"
                        + IntStream.range(0, 900)
                                .mapToObj(number -> "Odd,w" + number + ",htpp,1 GiBb\n")
                                .collect(Collectors.joining())
                        + "Last,a,http,1 GiB\n");

        List<ScenarioInput> inputs = ScenarioLoader.read(List.of(table)).inputs();

        assertThat(inputs).hasSize(3);
        assertThat(inputs.get(0)).isInstanceOf(AcceptedScenario.class);
        assertThat(inputs.get(1).problems()).hasSize(1_001);
        assertThat(inputs.get(1).problems().get(1_000).what())
                .isEqualTo("at least 800 more problems follow and are not listed");
        assertThat(inputs.get(2)).isInstanceOf(AcceptedScenario.class);
    }

    @Test
    void a_document_may_have_a_thousand_workloads_and_no_more() {
        assertThat(read(workloads(1_000))).isInstanceOf(AcceptedScenario.class);

        assertThat(read(workloads(1_001)).problems())
                .extracting(Problem::code)
                .containsExactly("too-many-workloads");
    }

    @Test
    void of_many_problems_a_thousand_are_listed_and_the_others_counted() {
        String keys =
                IntStream.range(0, 3_000)
                        .mapToObj(number -> "odd" + number + ": 1\n")
                        .collect(Collectors.joining());

        ScenarioInput input = read("scenario: Shop\nworkloads: [{name: a}]\n" + keys);

        assertThat(input).isInstanceOf(RejectedInput.class);
        assertThat(input.problems()).hasSize(1_001);
        assertThat(input.problems().get(1_000).what())
                .isEqualTo("at least 2000 more problems follow and are not listed");
    }

    private static String workloads(int number) {
        return "scenario: Shop\nworkloads:\n"
                + IntStream.range(0, number)
                        .mapToObj(each -> "- name: w" + each + "\n")
                        .collect(Collectors.joining());
    }

    private static ScenarioInput read(String text) {
        return ScenarioLoader.read("shop.yaml", text.getBytes(StandardCharsets.UTF_8))
                .inputs()
                .get(0);
    }
}
