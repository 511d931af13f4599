package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.Problem;
import dev.sextant.source.WorkbookFile;
import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workloads on the first sheet of a workbook, platforms beside them or on a sheet of their own. */
class ScenarioWorkbooksTest {

    private static final String HEADER = "scenario,workload,trigger,compute";
    private static final String PLATFORMS = "scenario,platform.provider,platform.team.size";

    @TempDir private Path folder;

    @Test
    void a_workbook_is_read_like_the_same_table() throws IOException {
        String platform = ",platform.provider,platform.team.size";
        workbook(
                "all.xlsx",
                new WorkbookFile()
                        .rows(
                                "one",
                                HEADER + platform,
                                "Shop,a,event queue,20s,aws,small",
                                ",b,,,,",
                                "Bank,a,http,,,"));
        Files.writeString(
                folder.resolve("same.csv"),
                HEADER + platform + "\nShop,a,event queue,20s,aws,small\n,b,,,,\nBank,a,http,,,\n");

        assertThat(facts(read("all.xlsx"))).isEqualTo(facts(read("same.csv")));
    }

    @Test
    void platforms_are_on_a_second_sheet_or_in_a_second_file() throws IOException {
        String[] workloads = {HEADER, "Shop,a,event,20s", "Bank,a,http,"};
        String[] platforms = {PLATFORMS, "Bank,azure,large", "Shop,aws,small"};
        workbook(
                "all.xlsx",
                new WorkbookFile().rows("Platforms", platforms).rows("work", workloads));
        Files.writeString(folder.resolve("all.csv"), String.join("\n", workloads));
        Files.writeString(folder.resolve("all.platforms.csv"), String.join("\n", platforms));

        InputSet intake = read("all.xlsx");

        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.warnings()).isEmpty();
        assertThat(intake.scenarios())
                .extracting(
                        scenario ->
                                scenario.name()
                                        + " "
                                        + scenario.facts().platform().provider()
                                        + " "
                                        + scenario.facts().team().size())
                .containsExactly("Shop AWS SMALL", "Bank AZURE LARGE");
        assertThat(facts(read("all.csv"))).isEqualTo(facts(intake));
        assertThat(facts(read("all.csv", "all.platforms.csv"))).isEqualTo(facts(intake));
    }

    @Test
    void every_fact_knows_its_cell() throws IOException {
        workbook(
                "all.xlsx",
                new WorkbookFile()
                        .rows("work", HEADER, "Shop,a,,20s")
                        .rows("platforms", PLATFORMS, "Shop,aws,"));

        assertThat(read("all.xlsx").scenarios().get(0).facts().origins().values())
                .extracting(place -> place.toString().replaceAll(".*/", ""))
                .containsExactlyInAnyOrder("all.xlsx:work!D2", "all.xlsx:platforms!B2");
    }

    @Test
    void mistakes_are_reported_by_cell_and_do_not_affect_other_scenarios() throws IOException {
        workbook(
                "all.xlsx",
                new WorkbookFile()
                        .rows(
                                "work",
                                HEADER + ",platform.provider",
                                "good,a,,20s,",
                                "bad,a,evnt,20,",
                                "said,a,,,aws",
                                "good,b,,,",
                                "Shop,a,,,")
                        .rows("platforms", PLATFORMS, "said,azure,", "Shop,asw,", "nobody,aws,"));

        InputSet intake = read("all.xlsx");

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("good");
        assertThat(told(intake))
                .isEqualTo(
                        """
                        all.xlsx:work!C3: error[word]: trigger (evnt) must be one of: http, event, queue, stream, schedule, manual
                          Maybe you mean event.
                        all.xlsx:work!D3: error[unit]: compute (20) has no unit; units are ms, s, m, h, d; allowed: above 0 s, to 9007199254740 s
                          Maybe write 20s for seconds, or 20m for minutes.
                        all.xlsx:work!E4: error[differs]: platform.provider is (aws), and (azure) at all.xlsx:platforms!B2
                          Maybe the rows belong to two scenarios with different names.
                        all.xlsx:work!A5: error[duplicate-name]: scenario (good) has the same name as the one at all.xlsx:work!A2
                          Maybe sort the rows: rows of the same scenario must be adjacent.
                        all.xlsx:platforms!B3: error[word]: provider (asw) must be one of: aws, azure, google-cloud, other
                          Maybe you mean aws.
                        all.xlsx:platforms!A4: warning[unused-platform]: platform (nobody) has no workloads
                          Maybe its name is spelled differently there.\
                        """);
    }

    @Test
    void a_second_table_that_is_broken_or_alone_is_refused() throws IOException {
        Files.writeString(folder.resolve("alone.platforms.csv"), PLATFORMS + "\nShop,aws,\n");
        Files.writeString(folder.resolve("all.csv"), HEADER + "\nShop,a,,\n");
        Files.writeString(folder.resolve("all.platforms.csv"), "scenario,workload\nShop,a\n");
        workbook(
                "all.xlsx",
                new WorkbookFile()
                        .rows("work", HEADER, "Shop,a,,")
                        .rows("platforms", PLATFORMS, "Shop,aws,", "Shop,aws,", ",aws,"));

        assertThat(told(read("alone.platforms.csv", "all.csv", "all.xlsx")))
                .isEqualTo(
                        """
                        all.platforms.csv:1:2: error[unknown-column]: unknown column (workload)
                          Maybe run 'sextant template csv', which lists all columns.
                        all.xlsx:platforms!A3: error[duplicate-name]: platform (Shop) is a duplicate. The first is at all.xlsx:platforms!A2
                          Maybe delete one of the two.
                        all.xlsx:platforms!A4: error[no-name]: a platform has no scenario name
                          Maybe add it, or delete the row.
                        alone.platforms.csv: error[no-workloads]: a table of platforms without the table of their workloads
                          Maybe name alone.csv instead: the table of platforms next to it is read with it.\
                        """);
    }

    @Test
    void a_workbook_is_found_in_a_folder_and_what_says_that_it_is_open_is_passed_over()
            throws IOException {
        workbook("a.xlsx", new WorkbookFile().rows("work", HEADER, "Shop,a,,"));
        Files.writeString(folder.resolve("~$a.xlsx"), "somebody");
        Files.writeString(folder.resolve("a.xlsx.gz"), "packed twice");

        InputSet intake = ScenarioLoader.read(List.of(folder));

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("Shop");
        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.otherFiles()).isEqualTo(2);
    }

    @Test
    void a_workbook_without_rows_holds_no_scenario() throws IOException {
        workbook("none.xlsx", new WorkbookFile().rows("work"));
        workbook("header.xlsx", new WorkbookFile().rows("work", HEADER));

        assertThat(told(read("none.xlsx", "header.xlsx")))
                .isEqualTo(
                        """
                        none.xlsx:work: error[no-scenario]: contains no scenario
                          Maybe add a row for each workload, below the names of the columns.
                        header.xlsx:work: error[no-scenario]: contains no scenario
                          Maybe add a row for each workload, below the names of the columns.\
                        """);
    }

    @Test
    void a_duplicate_name_is_reported_with_both_cells() throws IOException {
        workbook(
                "all.xlsx",
                new WorkbookFile().rows("work", HEADER, "one,a,,", "two,a,,", "one,a,,"));

        assertThat(told(read("all.xlsx")))
                .isEqualTo(
                        """
                        all.xlsx:work!A4: error[duplicate-name]: scenario (one) has the same name as the one at all.xlsx:work!A2
                          Maybe sort the rows: rows of the same scenario must be adjacent.\
                        """);
    }

    private void workbook(String name, WorkbookFile workbook) throws IOException {
        Files.write(folder.resolve(name), workbook.bytes());
    }

    private InputSet read(String... names) {
        return ScenarioLoader.read(
                java.util.Arrays.stream(names).map(folder::resolve).toList(),
                InputStream.nullInputStream());
    }

    private static List<DecisionFacts> facts(InputSet intake) {
        assertThat(ReportedProblems.of(intake)).isEmpty();
        return intake.scenarios().stream()
                .map(Scenario::facts)
                .map(
                        facts ->
                                new DecisionFacts(
                                        facts.platform(),
                                        facts.team(),
                                        facts.workloads(),
                                        Map.of()))
                .toList();
    }

    private String told(InputSet intake) {
        String warnings =
                intake.warnings().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        String told = ReportedProblems.of(intake) + (warnings.isEmpty() ? "" : "\n" + warnings);
        return told.replace(folder.toString().replace('\\', '/') + "/", "");
    }
}
