package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What audit writes, and how it ends: the whole text of standard output and error. */
class AuditTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";

    @TempDir private static Path folder;
    @TempDir private Path files;

    @BeforeAll
    static void record() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sixteen bytes and more");
        record("records", HERE + "scenarios", HERE + "rules");
        record("dated", HERE + "providers.yaml", HERE + "dated-limits");
        record(
                "redacted",
                HERE + "scenarios",
                HERE + "rules",
                "--redact",
                "*.compute",
                "--redact-key",
                key.toString());
        record(
                "masked",
                HERE + "providers.yaml",
                HERE + "dated-limits",
                "--redact",
                "platform.provider",
                "--redact-key",
                key.toString());
    }

    private static void record(String name, String scenarios, String rules, String... more) {
        List<String> args = new ArrayList<>(List.of("run", scenarios, "--rules", rules));
        args.addAll(List.of("--record", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        assertThat(execute(args.toArray(String[]::new))).startsWith("exit code 0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cli/audit.txt | RECORDS",
                "cli/audit.json | RECORDS",
                "cli/audit.csv | RECORDS",
                "cli/audit-none.txt | RECORDS --answer hybrid",
                "cli/audit-none.json | RECORDS --answer hybrid",
                "cli/audit-answer.txt | RECORDS --answer serverless --status decided",
                "cli/audit-answer.txt | RECORDS --recommendation serverless --status decided",
                "cli/audit-answer.txt | RECORDS --scenario Photo*",
                "cli/audit-workload.txt | RECORDS --workload thumbnails --placed functions",
                "cli/audit-margin.txt | RECORDS --margin >=0 --basis reasons",
                "cli/audit-workload.txt | RECORDS --decided-by verdict/placement",
                "cli/audit-fired.txt | RECORDS --fired serverless/event-driven",
                "cli/audit-fact.txt | RECORDS --fact compute<1m --fact trigger=event",
                "cli/audit-fact.json | RECORDS --fact compute<1m --fact trigger=event",
                "cli/audit-rests-on.txt | DATED --rests-on Limit --older-than 1y",
                "cli/audit-none.txt | DATED --rests-on Limit --older-than 1y --as-of 2024-06-01",
                "cli/audit-older.csv | DATED --older-than 90d",
                "cli/audit-sql.txt | RECORDS --sql"
                        + " SELECT~workload,~option,~margin~FROM~workloads~ORDER~BY~margin;",
                "cli/audit-sql.csv | RECORDS --sql SELECT~fact,~at_least,~value~FROM~facts~LIMIT~9",
                "cli/audit-sql.json | RECORDS --sql"
                        + " SELECT~fact,~at_least,~value~FROM~facts~LIMIT~9",
                "cli/audit-redacted.txt | REDACTED --fact compute<1h",
                "cli/audit-redacted.json | REDACTED --fact compute<1h",
                "cli/audit-redacted-sql.txt | REDACTED --sql"
                        + " SELECT~path,~value,~redacted~FROM~facts~WHERE~fact='compute'",
                "cli/audit-masked.txt | MASKED --rests-on Limit --older-than 1y",
                "cli/audit-tables.txt | --tables",
            })
    void answers(String approved, String arguments) {
        Approved.check(approved, audit(approved, arguments));
    }

    @Test
    void refuses_wrong_use_with_a_repair() {
        Approved.check(
                "cli/audit-wrong-use.txt",
                CommandOutput.ofWrongUse(
                        """
                        audit
                        audit nothing
                        audit RECORDS --fired serverless/event-drven
                        audit RECORDS --answer serverles
                        audit RECORDS --placed function
                        audit RECORDS --fact thumbnial.compute<1m
                        audit RECORDS --fact thumbnails.computer<1m
                        audit RECORDS --fact trigger=evnt
                        audit RECORDS --fact trigger>event
                        audit RECORDS --fact compute<1minute
                        audit RECORDS --margin <few
                        audit DATED --rests-on Limt
                        audit DATED --older-than year
                        audit RECORDS --notice conflct
                        audit RECORDS --jobs 0
                        audit RECORDS --sql SELECT~rule~FROM~firigs
                        audit RECORDS --sql SELECT~1 --answer hybrid
                        """,
                        command -> audit(".txt", command.substring("audit".length()))));
    }

    @Test
    void reports_the_file_of_each_record() throws IOException {
        Path old = folder("records-of-the-year-2025", "dated");
        Path young = folder("records-of-the-year-2026", "records");

        assertThat(execute("audit", old.toString(), young.toString(), "--scenario", "*shop*"))
                .isEqualTo(
                        """
                        exit code 0
                        --- standard output
                        record                      scenario    answer      margin  found
                        …ecords-of-the-year-2026:3  Photo shop  serverless       6  something belongs on serverless

                        1 of 6 records. Nothing was verified. To verify the records, use 'sextant verify DIR'.
                        --- standard error
                        """);
    }

    private Path folder(String name, String like) throws IOException {
        Path made = Files.createDirectory(files.resolve(name));
        Files.copy(folder.resolve(like).resolve("records.jsonl"), made.resolve("records.jsonl"));
        return made;
    }

    @Test
    void no_sql_changes_records_or_opens_other_files() throws IOException {
        Path other = files.resolve("other.db");
        for (String query :
                List.of(
                        "DELETE FROM decision",
                        "WITH x AS (SELECT 1) DELETE FROM decision",
                        "PRAGMA query_only = OFF",
                        "ATTACH '" + other + "' AS other",
                        "VACUUM INTO '" + other + "'",
                        "SELECT 1; DELETE FROM decision",
                        "SELECT 1) UNION SELECT (2",
                        "SELECT load_extension('" + other + "')",
                        "SELECT readfile('pom.xml')")) {
            assertThat(execute("audit", folder.resolve("records").toString(), "--sql", query))
                    .as(query)
                    .startsWith("exit code 2\n--- standard output\n--- standard error\n")
                    .contains("sextant: invalid query: ")
                    .contains("\n  Maybe ");
        }
        assertThat(other).doesNotExist();
    }

    @Withstands({Fault.TERMINAL_ESCAPE, Fault.SPREADSHEET_FORMULA})
    @Test
    void neutralizes_names_that_control_a_terminal_or_a_spreadsheet() throws IOException {
        String record = Files.readString(folder.resolve("records/records.jsonl"));
        Path hostile =
                Files.writeString(
                        files.resolve("hostile.jsonl"),
                        record.replace("Photo shop", "=1+1\\u001b[2J\\r'; DROP TABLE decision--"));

        String text = execute("audit", hostile.toString(), "--scenario", "=1*");
        String csv = execute("audit", hostile.toString(), "--scenario", "=1*", "--format", "csv");
        String sql =
                execute(
                        "audit",
                        hostile.toString(),
                        "--format",
                        "csv",
                        "--sql",
                        "SELECT scenario AS \"=A1\" FROM decisions WHERE scenario LIKE '=%'");

        assertThat(text)
                .startsWith("exit code 0\n")
                .contains("  =1+1\\u001b[2J\\u000d'; DROP TABL…  ")
                .contains("1 of 3 records.")
                .doesNotContain("\u001b");
        assertThat(csv).contains(",'=1+1\\u001b[2J\\u000d'; DROP TABLE decision--,");
        assertThat(sql).contains("\n'=A1\r\n'=1+1\\u001b[2J\\u000d'; DROP TABLE decision--\r\n");
    }

    @Withstands(Fault.INVALID_JSON_LINE)
    @Test
    void reports_lines_without_a_record_and_finds_the_others() throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(folder.resolve("records/records.jsonl")));
        lines.add(1, "{\"index\":9,\"record\":{}}");
        lines.add(2, lines.get(2).substring(0, 1000));
        lines.add(3, lines.get(3).replace("sextant.decision/1", "sextant.decision/2"));
        Path broken = Files.write(files.resolve("broken.jsonl"), lines);

        String ended = execute("audit", broken.toString(), "--scenario", "Photo*");

        assertThat(ended)
                .startsWith("exit code 1\n")
                .contains("1 of 3 records.")
                .contains("\n3 lines could not be read and may be missing here.\n")
                .contains(
                        broken
                                + ":2: error[no-record]: this is not a decision record: the schema"
                                + " is missing\n")
                .contains(broken + ":3: error[no-record]: this is not a decision record: ")
                .contains(
                        broken
                                + ":4: error[no-record]: this is not a decision record: written as"
                                + " sextant.decision/2, but this version reads up to"
                                + " sextant.decision/1\n"
                                + "  Maybe the file was truncated or changed: check it with"
                                + " 'sextant verify'.\n");
    }

    private static String audit(String approved, String arguments) {
        List<String> args = new ArrayList<>(List.of("audit"));
        for (String argument : (arguments == null ? "" : arguments).split(" ")) {
            if (!argument.isEmpty()) {
                args.add(argument.replace('~', ' '));
            }
        }
        args.replaceAll(
                argument ->
                        argument.matches("[A-Z]+")
                                ? folder.resolve(argument.toLowerCase(Locale.ROOT)).toString()
                                : argument);
        if (!approved.endsWith(".txt")) {
            args.add("--format");
            args.add(approved.substring(approved.lastIndexOf('.') + 1));
        }
        return execute(args.toArray(String[]::new)).replace(folder + "/", "");
    }

    private static String execute(String... args) {
        return CommandOutput.of(args);
    }
}
