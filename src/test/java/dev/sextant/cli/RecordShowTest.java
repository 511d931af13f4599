package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Showing what was recorded. */
class RecordShowTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";
    private static final String RULES = HERE + "rules";

    @TempDir private static Path folder;
    @TempDir private Path files;

    @BeforeAll
    static void run() {
        assertThat(
                        execute(
                                        "run",
                                        HERE + "scenarios",
                                        "--record",
                                        folder.resolve("records").toString(),
                                        "--with-rules",
                                        "--settled",
                                        "--rules",
                                        RULES)
                                .code())
                .isEqualTo(0);
    }

    private record Ended(int code, String out, String err) {}

    @Test
    void a_record_that_is_written_as_json_is_shown_again_byte_for_byte() throws IOException {
        Path alone = alone();

        Ended again = execute("record", "show", alone.toString(), "--format", "json");

        assertThat(again).isEqualTo(new Ended(0, Files.readString(alone), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void a_record_and_an_explanation_of_the_same_make_the_same_page(String format)
            throws IOException {
        Ended shown = execute("record", "show", alone().toString(), "--format", format);

        Ended explained =
                execute(
                        "explain",
                        HERE + "scenarios/shop.yaml",
                        "--format",
                        format,
                        "--rules",
                        RULES);

        assertThat(shown).isEqualTo(explained);
    }

    @Test
    void finds_a_record_by_its_number_its_scenario_or_the_beginning_of_its_id() {
        Ended byNumber = show("--index", "3");
        String id = byNumber.out().replaceAll("(?s).*\ndecision +(\\w{20}).*", "$1");

        assertThat(byNumber.code()).isEqualTo(0);
        assertThat(byNumber.out())
                .startsWith("Photo shop: serverless\n")
                .contains("the chain  3\n");
        assertThat(show("--scenario", "Photo shop")).isEqualTo(byNumber);
        assertThat(show("--decision", id)).isEqualTo(byNumber);
    }

    @Test
    void describes_the_folder_by_its_manifest() throws IOException {
        String root =
                Files.readString(folder.resolve("records/seal.json"))
                        .replaceAll("(?s).*\"root\": \"(\\w+)\".*", "$1");

        assertThat(show("--index", "1").out())
                .contains("\nrecords in the folder  3\nroot of the seal       " + root + "\n")
                .contains("\nSextant                0.1.0\n");
    }

    @Test
    void asks_which_record_where_there_are_several() {
        assertThat(show())
                .isEqualTo(
                        wrong(
                                file() + " holds several records",
                                "choose one: --index 1, --scenario NAME or --decision ID."));
    }

    @Test
    void says_that_there_is_none() {
        assertThat(show("--index", "4"))
                .isEqualTo(
                        wrong(
                                "no record in " + file() + " has --index 4",
                                "list the records with 'sextant audit'."));
        assertThat(show("--scenario", "Photo shpo"))
                .isEqualTo(
                        wrong(
                                "no record in " + file() + " has --scenario (Photo shpo)",
                                "you mean (Photo shop)."));
        assertThat(execute("record", "show", "nothing"))
                .isEqualTo(wrong("no records found at nothing", "the path is misspelled."));
    }

    @Test
    void shows_no_record_that_was_changed() throws IOException {
        Path alone = alone();
        String changed = Files.readString(alone).replace("something belongs", "nothing belongs");
        String id = changed.replaceAll("(?s).*?\"decision\": \"(\\w+)\".*", "$1");
        Files.writeString(alone, changed);

        assertThat(execute("record", "show", alone.toString()))
                .isEqualTo(
                        new Ended(
                                5,
                                "",
                                alone
                                        + ":1: this record does not match its ID ("
                                        + id
                                        + ")\n"
                                        + "  Maybe it was changed: 'sextant verify' shows"
                                        + " where.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"schema\": 7}", "{\n}", "{\"record\": []}"})
    void reports_a_file_that_is_not_a_record(String text) throws IOException {
        Path file = Files.writeString(files.resolve("record.json"), text);

        assertThat(execute("record", "show", file.toString()).err())
                .startsWith(file + ":1: error[no-record]: this is not a decision record: ")
                .endsWith("sextant: no other record in " + file + " matches\n");
    }

    private static Ended wrong(String what, String maybe) {
        return new Ended(2, "", "sextant: " + what + "\n  Maybe " + maybe + "\n");
    }

    private static String file() {
        return folder.resolve("records/records.jsonl").toString();
    }

    /** The record of the shop in a file of its own. */
    private Path alone() throws IOException {
        return Files.writeString(
                files.resolve("shop.json"),
                show("--scenario", "Photo shop", "--format", "json").out());
    }

    private static Ended show(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "record";
        args[1] = "show";
        args[2] = folder.resolve("records").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return execute(args);
    }

    private static Ended execute(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        ExitCode code = new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute(args);
        return new Ended(code.number(), out.toString(), err.toString());
    }
}
