package dev.sextant.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Trigger;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a workload a row. */
class ScenarioTablesTest {

    private static final String HEADER =
            "scenario,workload,platform.provider,platform.team.size,trigger,compute,needs\n";

    @TempDir Path folder;

    @Test
    void rows_are_read_like_documents() throws IOException {
        String yaml =
                """
                scenario: "Shop, small"
                platform:
                  provider: aws
                  team: {size: small}
                workloads:
                  - {name: one, trigger: [event, queue], compute: 20s}
                  - {name: two, compute: unknown, needs: []}
                """;

        InputSet intake =
                read(
                        "\uFEFF"
                                + HEADER
                                + "\"Shop, small\",one,aws,,event queue,20s,\r\n"
                                + ",two,,small,,unknown,[]\n");

        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.scenarios())
                .extracting(scenario -> withoutPlaces(scenario.facts()))
                .containsExactly(
                        withoutPlaces(
                                ScenarioLoader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                        .scenarios()
                                        .get(0)
                                        .facts()));
    }

    @Withstands(Fault.FOREIGN_SEPARATOR)
    @Test
    void the_most_frequent_separator_of_the_first_line_separates_cells() throws IOException {
        for (String separator : List.of(";", "\t")) {
            InputSet intake =
                    read((HEADER + "Shop,one,aws,small,event,20s,\n").replace(",", separator));

            assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("Shop");
        }
    }

    @Withstands(Fault.LINE_BREAK_IN_CELL)
    @Test
    void every_fact_has_its_line_and_column_even_after_a_line_break_in_a_cell() throws IOException {
        InputSet intake = read(HEADER + "\"Two\nlines\",a,,,,,\nShop,one,,,,20s,\n");

        assertThat(intake.scenarios().get(1).facts().origins().values())
                .extracting(place -> place.toString().replaceAll(".*/", ""))
                .containsExactly("all.csv:4:6");
    }

    @Withstands(Fault.INVALID_ROW)
    @Test
    void an_invalid_row_does_not_affect_other_scenarios() throws IOException {
        InputSet intake =
                read(
                        HEADER
                                + "one,a,aws,,,20s,\n"
                                + "two,a,aws,,,20,\n"
                                + "two,b,gcp,,evnt,20s,\n"
                                + "three,a,aws\n"
                                + "four,,aws,,,20s,\n"
                                + "five,a,aws,,,=1+1,\n");

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("one");
        assertThat(messages(intake))
                .isEqualTo(
                        """
                        all.csv:3:6: error[unit]: compute (20) has no unit; units are ms, s, m, h, d; allowed: above 0 s, to 9007199254740 s
                          Maybe write 20s for seconds, or 20m for minutes.
                        all.csv:4:3: error[differs]: platform.provider is (gcp), and (aws) at all.csv:3:3
                          Maybe the rows belong to two scenarios with different names.
                        all.csv:4:5: error[word]: trigger (evnt) must be one of: http, event, queue, stream, schedule, manual
                          Maybe you mean event.
                        all.csv:5: error[ragged]: a row of 3 cells; the first row has 7
                          Maybe a cell that contains a separator needs quotes.
                        all.csv:6:2: error[no-name]: a workload has no name
                          Maybe add name: and a unique name.
                        all.csv:7:6: error[number]: compute (=1+1) is not a plain number; allowed: above 0 s, to 9007199254740 s
                          Maybe write unknown, or leave the cell empty.\
                        """);
    }

    @Test
    void rows_of_a_scenario_are_not_answered_without_others_of_it_that_are_broken()
            throws IOException {
        InputSet intake = read(HEADER + "one,a,aws,,,20,\ntwo,a,aws,,,20s,\none,b,aws,,,20s,\n");

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("two");
        assertThat(messages(intake))
                .endsWith(
                        """
                        all.csv:4:1: error[duplicate-name]: scenario (one) has the same name as the one at all.csv:2:1
                          Maybe sort the rows: rows of the same scenario must be adjacent.\
                        """);
    }

    @Test
    void booleans_in_capitals_are_read() throws IOException {
        InputSet intake =
                read("scenario,workload,containerised\nShop,a,TRUE\nShop,b,FALSE\nShop,c,true\n");

        assertThat(intake.scenarios().get(0).facts().workloads())
                .extracting(Workload::containerised)
                .containsExactly(true, false, true);
    }

    @Test
    void flags_and_whole_numbers_are_read_as_pandas_writes_them() throws IOException {
        InputSet intake =
                read(
                        "scenario,workload,containerised,callsPerMonth\n"
                                + "Shop,a,True,900000.0\nShop,b,False,\nShop,c,,12.00\n");

        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.scenarios().get(0).facts().workloads())
                .extracting(Workload::containerised)
                .containsExactly(true, false, null);
        assertThat(intake.scenarios().get(0).facts().workloads())
                .extracting(workload -> String.valueOf(workload.callsPerMonth()))
                .containsExactly("900000", "null", "12");
    }

    @Test
    void a_decimal_comma_is_read_where_it_cannot_stand_between_thousands() throws IOException {
        List<Workload> workloads =
                read("""
                scenario;workload;vcpu;memory;compute;callsPerMonth
                Shop;a;0,5;1,25 GiB;2,5s..10,75s;900000,0
                Shop;b;0,125;1000,5 MiB;<1,5m;
                """)
                        .scenarios()
                        .get(0)
                        .facts()
                        .workloads();

        assertThat(workloads).extracting(Workload::vcpu).containsExactly(0.5, 0.125);
        assertThat(workloads).extracting(Workload::memoryMiB).containsExactly(1280.0, 1000.5);
        assertThat(workloads)
                .extracting(Workload::computeAtMostSeconds)
                .containsExactly(10.75, 89.999);
        assertThat(workloads.get(0).callsPerMonth()).isEqualTo(900_000);
        assertThat(messages(read("scenario;workload;memory;vcpu\nShop;a;1,024 MiB;1,5,5\n")))
                .isEqualTo(
                        """
                        all.csv:2:3: error[number]: memory (1,024 MiB) is not a plain number; allowed: above 0 MiB, to 9007199254740992 MiB
                          Maybe write 1024, without separators.
                        all.csv:2:4: error[number]: vcpu (1,5,5) is not a plain number; allowed: above 0, to 9007199254740992
                          Maybe write unknown, or leave the cell empty.\
                        """);
    }

    @Test
    void a_point_that_may_be_one_between_thousands_is_reported() throws IOException {
        InputSet intake =
                read(
                        """
                        scenario;workload;memory;compute;trigger
                        Shop;a;1.024 MiB;1.5s;http/cron
                        Bank;a;1.024 MiB;1.500s;http
                        """);

        assertThat(messages(intake))
                .isEqualTo(
                        """
                        all.csv:2:3: warning[thousands]: memory (1.024 MiB) is read with a decimal point, which may be one between thousands
                          Maybe write 1024 MiB.
                        all.csv:2:5: error[word]: trigger (http/cron) must be one of: http, event, queue, stream, schedule, manual
                          Maybe write http, schedule.
                        all.csv:3:3: warning[thousands]: memory (1.024 MiB) is read with a decimal point, which may be one between thousands
                          Maybe write 1024 MiB.
                        all.csv:3:4: warning[thousands]: compute (1.500s) is read with a decimal point, which may be one between thousands
                          Maybe write 1500s.\
                        """);
        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("Bank");
    }

    @Withstands(Fault.BLANK_LINE)
    @Test
    void blank_rows_and_cells_past_the_last_column_are_passed_over() throws IOException {
        InputSet intake =
                read(
                        """
                        ;;;
                        scenario;workload;vcpu;;
                        Shop;a;1;;
                        ;;;;
                        \u00a0;; ;\u00a0
                        ;b;2

                        ;;;;;;;;
                        """);

        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.scenarios().get(0).facts().origins().values())
                .extracting(Location::line)
                .containsOnly(3, 6);
    }

    @Withstands(Fault.FOREIGN_SEPARATOR)
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_that_excel_is_told_in_the_first_line_is_heeded(String separator)
            throws IOException {
        String table = "scenario;workload;vcpu\nShop;a,b;0,5\nShop;c;x\n";
        String quoted = table.replace("a,b", "\"a,b\"").replace("0,5", "\"0,5\"");

        InputSet intake = read("sep=" + separator + "\n" + quoted.replace(";", separator));

        assertThat(messages(intake))
                .isEqualTo(
                        """
                        all.csv:4:3: error[number]: vcpu (x) is not a plain number; allowed: above 0, to 9007199254740992
                          Maybe write unknown, or leave the cell empty.\
                        """);
    }

    @Test
    void spaces_at_which_no_line_breaks_are_read_like_others() throws IOException {
        InputSet intake =
                read(
                        """
                        \u00a0scenario;workload\u00a0;trigger;memory;kind
                        Shop\u00a0;a\u00a0b;event\u00a0queue;16\u00a0GiB;\u00a0webhook
                        \u00a0;c;http,\u202fevent;2\u202fGiB;webhook\u2007
                        """);

        assertThat(ReportedProblems.of(intake)).isEmpty();
        assertThat(intake.scenarios().get(0).name()).isEqualTo("Shop");
        List<Workload> workloads = intake.scenarios().get(0).facts().workloads();
        assertThat(workloads).extracting(Workload::name).containsExactly("a b", "c");
        assertThat(workloads)
                .extracting(Workload::trigger)
                .containsExactly(
                        Set.of(Trigger.EVENT, Trigger.QUEUE), Set.of(Trigger.HTTP, Trigger.EVENT));
        assertThat(workloads).extracting(Workload::memoryMiB).containsExactly(16384.0, 2048.0);
        assertThat(workloads).extracting(Workload::kind).containsOnly(Kind.WEBHOOK);
    }

    @Test
    void a_number_with_a_fraction_is_no_whole_number() throws IOException {
        InputSet intake = read("scenario,workload,callsPerMonth\nShop,a,900000.5\n");

        assertThat(intake.scenarios()).isEmpty();
    }

    @Withstands(Fault.UNKNOWN_COLUMN)
    @Test
    void a_table_with_unknown_columns_is_refused_as_a_whole() throws IOException {
        assertThat(messages(read("scenario,kind,knd,kind,computer\nShop,a,b,c,d\n")))
                .isEqualTo(
                        """
                        all.csv:1: error[no-column]: the table has no column (workload)
                          Maybe its first row does not contain the column names.
                        all.csv:1:3: error[unknown-column]: unknown column (knd)
                          Maybe you mean kind.
                        all.csv:1:4: error[duplicate-column]: column (kind) is a duplicate. The first is column 2
                          Maybe delete one of the two.
                        all.csv:1:5: error[unknown-column]: unknown column (computer)
                          Maybe you mean compute.\
                        """);
    }

    @Test
    void cells_that_a_spreadsheet_reformatted_are_refused_with_the_likely_number()
            throws IOException {
        assertThat(
                        messages(
                                read(
                                        "scenario;workload;busyShare\n"
                                                + "one;a;1,500\n"
                                                + "two;a;50%\n"
                                                + "three;a;05.11.2026\n"
                                                + "four;a;-\n")))
                .isEqualTo(
                        """
                        all.csv:2:3: error[number]: busyShare (1,500) is not a plain number; allowed: 0 to 1
                          Maybe write 1500, without separators.
                        all.csv:3:3: error[number]: busyShare (50%) is not a plain number; allowed: 0 to 1
                          Maybe write 0.50 if you mean a share.
                        all.csv:4:3: error[number]: busyShare (05.11.2026) is not a plain number; allowed: 0 to 1
                          Maybe a spreadsheet turned it into a date: set the format of the column to Text.
                        all.csv:5:3: error[number]: busyShare (-) is not a plain number; allowed: 0 to 1
                          Maybe write unknown, or leave the cell empty.\
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.txt", "shop.TXT", "shop.tsv", "shop.tsv.gz"})
    void tables_with_other_endings_are_read_with_their_platforms(String name) throws IOException {
        String second = name.replace("shop.", "shop.platforms.");
        write(name, "scenario\tworkload\nshop\ta\n");
        write(second, "scenario\tplatform.team.size\nshop\tsmall\n");

        InputSet intake =
                ScenarioLoader.read(List.of(folder.resolve(name), folder.resolve(second)));

        assertThat(messages(intake)).isEmpty();
        assertThat(intake.scenarios())
                .extracting(scenario -> scenario.facts().team().size().toString())
                .containsExactly("SMALL");
    }

    @Test
    void a_text_that_is_no_table_is_refused_by_its_name() throws IOException {
        write("notes.txt", "scenario: Shop\nworkloads: [{name: a}]\n");

        assertThat(messages(ScenarioLoader.read(List.of(folder.resolve("notes.txt")))))
                .startsWith("notes.txt: error[ending]: not a scenario file, judging by its name\n");
    }

    private void write(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName("x-UTF-16LE-BOM"));
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            out.write(bytes);
        }
    }

    @Test
    void names_of_columns_are_the_same_in_each_case() throws IOException {
        InputSet intake =
                read(
                        "Scenario,WORKLOAD,Kind,BusyShare,Platform.Team.Size\n"
                                + "Shop,a,webhook,0.5,small\n");

        assertThat(messages(intake)).isEmpty();
        assertThat(intake.warnings()).isEmpty();
        assertThat(withoutPlaces(intake.scenarios().get(0).facts()))
                .isEqualTo(
                        withoutPlaces(
                                read("scenario,workload,kind,busyShare,platform.team.size\n"
                                                + "Shop,a,webhook,0.5,small\n")
                                        .scenarios()
                                        .get(0)
                                        .facts()));
        assertThat(messages(read("scenario,workload,kind,Kind\nShop,a,webhook,worker\n")))
                .isEqualTo(
                        """
                        all.csv:1:4: error[duplicate-column]: column (Kind) is a duplicate. The first is column 3
                          Maybe delete one of the two.\
                        """);
    }

    @Test
    void a_row_is_blank_if_only_columns_that_no_rule_reads_have_text() throws IOException {
        InputSet intake =
                read(
                        """
                        ,scenario,workload,kind,Comment
                        0,Shop,a,webhook,
                        1,,,,
                        2,,,,see below
                        3
                        4,Blog,b,webhook,
                        """);

        assertThat(messages(intake)).isEmpty();
        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("Shop", "Blog");
    }

    @Test
    void a_table_of_which_all_rows_are_blank_has_no_workload() throws IOException {
        assertThat(messages(read(",scenario,workload\n0,,\n1,,\n")))
                .startsWith("all.csv: error[")
                .endsWith("Maybe add a row for each workload, below the names of the columns.");
    }

    @Test
    void a_row_with_too_many_cells_is_refused_with_its_line() throws IOException {
        String wide = ",x".repeat(20_000) + "\n";
        String message =
                """
                error[too-large]: a row with more than 16384 cells
                  Maybe rows and columns are swapped: each row is a workload.\
                """;

        assertThat(messages(read("scenario,workload" + wide))).isEqualTo("all.csv:1: " + message);
        assertThat(messages(read("scenario,workload\nShop,a" + wide)))
                .isEqualTo("all.csv:2: " + message);
    }

    @Test
    void columns_of_the_author_are_named_in_one_warning() throws IOException {
        InputSet intake =
                read(
                        """
                        ,scenario,workload,kind,Owner,Type,Comment
                        0,Shop,a,webhook,M. Müller,old,"see wiki, page 3
                        and 4"
                        1,,b,webhok,,,
                        """);

        assertThat(messages(intake))
                .startsWith("all.csv:4:4: error[word]: kind (webhok) must be one of: ");
        assertThat(intake.warnings().toString().replace(folder.toString() + "/", ""))
                .isEqualTo(
                        """
                        [all.csv:1: warning[own-column]: columns that no rule reads (column 1 without a name, Owner, Type, Comment)
                          Maybe run 'sextant template csv', which lists all columns that are read.]\
                        """);
    }

    @Test
    void a_column_that_other_tools_call_so_is_none_of_the_author() throws IOException {
        assertThat(messages(read("scenario,workload,cpu,Owner\nShop,a,2,x\n")))
                .isEqualTo(
                        """
                        all.csv:1:3: error[unknown-column]: unknown column (cpu)
                          Maybe you mean vcpu.\
                        """);
    }

    @Test
    void a_column_that_is_misspelt_is_not_missing_too() throws IOException {
        assertThat(messages(read("Scenari,Worklod,trigger\nShop,a,event\n")))
                .isEqualTo(
                        """
                        all.csv:1:1: error[unknown-column]: unknown column (Scenari)
                          Maybe you mean scenario.
                        all.csv:1:2: error[unknown-column]: unknown column (Worklod)
                          Maybe you mean workload.\
                        """);
    }

    @Test
    void a_misnamed_table_of_platforms_is_refused_with_the_expected_name() throws IOException {
        assertThat(messages(read("scenario,platform.provider\nShop,aws\n")))
                .isEqualTo(
                        """
                        all.csv:1: error[no-column]: the table has no column (workload)
                          Maybe it is a table of platforms: name it like the table of its workloads with the ending .platforms.csv, or use a sheet named platforms.\
                        """);
    }

    @Test
    void a_list_of_words_can_have_brackets() throws IOException {
        InputSet intake =
                read(
                        "scenario,workload,trigger\nShop,a,event queue\nShop,b,\"event,"
                                + " queue\"\nShop,c,\"[event, queue]\"\nShop,d,[]\n");

        assertThat(intake.scenarios().get(0).facts().workloads())
                .extracting(Workload::trigger)
                .containsExactly(
                        Set.of(Trigger.EVENT, Trigger.QUEUE),
                        Set.of(Trigger.EVENT, Trigger.QUEUE),
                        Set.of(Trigger.EVENT, Trigger.QUEUE),
                        Set.of());
    }

    @Test
    void a_table_without_rows_or_with_a_quote_that_never_ends_is_refused() throws IOException {
        assertThat(messages(read(""))).contains("error[no-scenario]");
        assertThat(messages(read(HEADER))).contains("error[no-scenario]");
        assertThat(messages(read(HEADER + "Shop,\"one\" two,,,,,\n")))
                .contains("error[csv]: not CSV: ");
    }

    @Test
    void a_table_that_is_not_utf_8_is_refused() throws IOException {
        Path file = folder.resolve("all.csv");
        Files.write(file, (HEADER + "Büro,a,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(messages(ScenarioLoader.read(List.of(file))))
                .isEqualTo(
                        """
                        all.csv:2: error[not-utf-8]: not UTF-8: byte 0xFC at offset 78
                          Maybe it is Latin-1 or Windows-1252: save it as UTF-8.\
                        """);
    }

    @Withstands(Fault.WRONG_ENCODING)
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void a_table_in_utf_16_is_read_as_excel_writes_unicode_text(String charset) throws IOException {
        String rows = HEADER + "Büro,a😀,,,,,\n".repeat(2) + "Büro,b,,,,5,\n";
        Path file = folder.resolve("all.csv");
        Files.write(file, rows.replace(',', '\t').getBytes(Charset.forName(charset)));

        assertThat(messages(ScenarioLoader.read(List.of(file))))
                .isEqualTo(
                        """
                        all.csv:3:2: error[duplicate-name]: two workloads are named (a😀); the first is at all.csv:2:2
                          Maybe rename one of the two.
                        all.csv:4:6: error[unit]: compute (5) has no unit; units are ms, s, m, h, d; allowed: above 0 s, to 9007199254740 s
                          Maybe write 5s for seconds, or 5m for minutes.\
                        """);
    }

    @Test
    void scenarios_that_do_not_follow_each_other_are_two_of_one_name() throws IOException {
        assertThat(messages(read(HEADER + "one,a,,,,,\ntwo,a,,,,,\none,b,,,,,\n")))
                .isEqualTo(
                        """
                        all.csv:4:1: error[duplicate-name]: scenario (one) has the same name as the one at all.csv:2:1
                          Maybe sort the rows: rows of the same scenario must be adjacent.\
                        """);
    }

    @Test
    void a_table_of_many_scenarios_is_read_in_order() throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (int number = 1; number <= 100; number++) {
            table.append("no ").append(number).append(",a,,,,,\n,b,,,,,\n");
        }

        List<Scenario> scenarios = read(table.toString()).scenarios();

        assertThat(scenarios).hasSize(100);
        assertThat(scenarios.get(99).name()).isEqualTo("no 100");
        assertThat(scenarios).allMatch(scenario -> scenario.facts().workloads().size() == 2);
    }

    @Withstands(Fault.UNKNOWN_COLUMN)
    @Test
    void a_table_of_ten_thousand_unknown_columns_is_refused_with_the_first_thousand()
            throws IOException {
        String header = IntStream.range(0, 10_000).mapToObj(n -> "c" + n).collect(joining(","));

        List<Problem> problems = read(header + "\n").rejected().get(0).problems();

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999).toString())
                .endsWith(
                        """
                        all.csv:1:998: error[unknown-column]: unknown column (c997)
                          Maybe run 'sextant template csv', which lists all columns.\
                        """);
        assertThat(problems.get(1_000).what())
                .isEqualTo("at least 9002 more problems follow and are not listed");
    }

    private static DecisionFacts withoutPlaces(DecisionFacts facts) {
        return new DecisionFacts(facts.platform(), facts.team(), facts.workloads(), Map.of());
    }

    private InputSet read(String table) throws IOException {
        Path file = folder.resolve("all.csv");
        Files.writeString(file, table);
        return ScenarioLoader.read(List.of(file));
    }

    private String messages(InputSet intake) {
        return ReportedProblems.of(intake).replace(folder.toString().replace('\\', '/') + "/", "");
    }
}
