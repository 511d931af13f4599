package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews, with everything that the screen shows and the file that is written. */
class AskTest {

    private static final String SHIPPED = "rules-drl";

    private static final String RULES = "src/test/resources/dev/sextant/cli/rules";

    /**
     * The same with one rule, which reads two facts of a workload: neither turns anything alone.
     */
    private static final String PAIRED = "src/test/resources/dev/sextant/cli/paired";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("shop.yaml");
    }

    @Test
    void asks_until_the_answer_is_settled_and_writes_the_scenario() throws IOException {
        String screen =
                ask(
                        "Photo shop\nthumbnails\nwhy\nhourly\n2\nundo\n[event]\n",
                        "--out",
                        file.toString());

        Approved.check("cli/ask.txt", screen);
        assertThat(file)
                .hasContent(
                        """
                        scenario: Photo shop
                        workloads:
                          - name: thumbnails
                            trigger: [event]
                        """);
    }

    @Test
    void never_repeats_a_question_answered_with_unknown() throws IOException {
        String screen =
                ask("Photo shop\nthumbnails\ndon't know\nSKIP.\n", "--out", file.toString());

        Approved.check("cli/ask-unknown.txt", screen);
        assertThat(file).content().contains("trigger: unknown", "compute: unknown");
    }

    @Test
    void goes_on_with_an_interview_that_was_broken_off() throws IOException {
        String broken = ask("Photo shop\nthumbnails, site\n2\n", "--out", file.toString());
        String resumed = ask("unknown\nstop\n", file.toString());

        Approved.check("cli/ask-broken-off.txt", broken);
        Approved.check("cli/ask-resumed.txt", resumed);
    }

    @Test
    void takes_answers_as_a_scenario_file_has_them() throws IOException {
        String screen = ask("Photo shop\nthumbnails\n-\n20\n>15m\n", "--out", file.toString());

        Approved.check("cli/ask-bound.txt", screen);
        assertThat(file).content().contains("compute: \">15m\"");
    }

    @Test
    void asks_again_for_names_that_no_scenario_can_have() throws IOException {
        Approved.check(
                "cli/ask-names.txt",
                ask(
                        "Photo shop\nplatform\nweb, web, mail, mail\n\nweb, Web\n",
                        "--out",
                        file.toString()));
    }

    @Test
    void asks_for_what_turns_the_answer_only_together_with_another_fact() throws IOException {
        Approved.check(
                "cli/ask-pairs.json",
                askBy(
                        PAIRED,
                        "Photo shop\nthumbnails\nalways-on\nlocal-disk\n",
                        "--out",
                        file.toString(),
                        "--format",
                        "json"));
    }

    @Test
    void names_the_pairs_that_could_still_turn_what_nobody_knows() throws IOException {
        Approved.check(
                "cli/ask-pairs-unknown.txt",
                askBy(
                        PAIRED,
                        "Photo shop\nthumbnails\nwhy\nI don\u2019t know\n",
                        "--out",
                        file.toString()));
    }

    @Test
    void writes_json_alone_to_standard_output() throws IOException {
        Approved.check(
                "cli/ask.json",
                ask(
                        "Photo shop\nthumbnails\nskip\n>15m\n",
                        "--out",
                        file.toString(),
                        "--format",
                        "json"));
        Approved.check(
                "cli/ask-stopped.json",
                ask("Photo shop\nsite\nstop\n", "--out", file + "2", "--format", "json"));
    }

    @Test
    void explains_the_names_it_asks_for_and_takes_them_back() throws IOException {
        Approved.check(
                "cli/ask-names-help.txt",
                ask(
                        "?\nPhoto shop\nhelp\nback\nPicture shop\n,\nthumbnails; site\nstop\n",
                        "--out",
                        file.toString()));
    }

    @Test
    void skips_what_is_left_of_a_question() throws IOException {
        String screen =
                ask(
                        "Photo shop\nthumbnails, site, mail\nevent\nsame\nskip all\nskip all\n",
                        "--out",
                        file.toString());

        assertThat(screen).startsWith("exit code 0\n").contains("\n2. ").doesNotContain("\n3. ");
        assertThat(file)
                .hasContent(
                        """
                        scenario: Photo shop
                        workloads:
                          - name: thumbnails
                            trigger: [event]
                            compute: unknown
                          - name: site
                            trigger: [event]
                            compute: unknown
                          - name: mail
                            trigger: unknown
                            compute: unknown
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "{", "'", "- x", "&a", "!!str x", "|", "@x", "[a", "[[http]]"})
    void refuses_signs_of_yaml_as_it_refuses_other_words(String answer) throws IOException {
        String screen = ask("Photo shop\nthumbnails\n" + answer + "\n", "--out", file.toString());

        assertThat(screen)
                .contains(" must be one of: http, event, queue, stream, schedule, manual\n")
                .contains("\n  Maybe enter ? to see what is possible, or don't know.\n");
    }

    @Test
    void refuses_vague_amounts_as_they_were_typed() throws IOException {
        assertThat(ask("Photo shop\nthumbnails\nskip\na few seconds\n", "--out", file.toString()))
                .contains("\n  compute (a few seconds) ")
                .contains("\n  Maybe write 5s.\n");
    }

    @Test
    void asks_whether_a_bound_may_be_reached() throws IOException {
        assertThat(ask("Photo shop\nthumbnails\nskip\nup to 15 min\n", "--out", file.toString()))
                .contains("\n  Maybe write <15m, or 15m if it may be that much.\n");
    }

    @Test
    void takes_yes_for_the_word_that_was_most_likely_meant() throws IOException {
        ask("Photo shop\nthumbnails\nevnt\nyes\n", "--out", file.toString());

        assertThat(file).content().contains("trigger: [event]");
    }

    @Test
    void takes_yes_for_a_word_of_the_fact_that_was_named_in_a_checklist() throws IOException {
        Files.writeString(
                file,
                """
                scenario: Shop
                platform: {targets: [one-cloud], existing: [vms], services: one}
                workloads:
                  - {name: site, kind: http-api, trigger: [http], state: stateless,
                     compute: "<1m", lifetime: per-call}
                """);
        Path saved = folder.resolve("saved.yaml");

        String screen =
                askBy(
                        SHIPPED,
                        "gpu infernce\nyes\nstop\n",
                        file.toString(),
                        "--out",
                        saved.toString());

        assertThat(screen)
                .contains("\n  Maybe you mean gpu inference.\n> yes\n  Taken: ")
                .contains("gpu inference; none or no: ");
        assertThat(saved).content().contains("gpu: inference", "privileged: false");
    }

    @Test
    void takes_yes_for_no_part_of_a_list() throws IOException {
        assertThat(ask("Photo shop\nthumbnails\nhttp, evnt\ny\n", "--out", file.toString()))
                .contains("\n  trigger (y) must be one of:");
    }

    @Test
    void offers_the_value_above_only_where_there_is_one() throws IOException {
        assertThat(ask("Photo shop\na, b, c\nevent\nsame\nsame\n", "--out", file.toString()))
                .containsOnlyOnce("enter same")
                .contains(
                        "For none, enter none.\n"
                                + "a > event\n"
                                + "   For the value above, enter same.\n"
                                + "b > same\n"
                                + "c > same\n");
    }

    @Test
    void saves_nothing_without_names() throws IOException {
        assertThat(ask("Photo shop\nquit\n", "--out", file.toString()))
                .startsWith("exit code 3\n")
                .contains("\nNothing was saved: there is no scenario without these names.\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void explains_a_question_and_each_choice() throws IOException {
        Approved.check(
                "cli/ask-help.txt",
                ask("Photo shop\nthumbnails\n?\nHELP\nhlep\n", "--out", file.toString()));
    }

    @Test
    void asks_what_a_platform_is_then_how_it_runs_then_what_is_exceptional() throws IOException {
        Approved.check(
                "cli/ask-shipped.txt",
                askBy(
                        SHIPPED,
                        """
                        Photo shop
                        thumbnails
                        File Transform
                        back
                        14
                        evnt
                        event and http
                        stateless
                        a quarter
                        less than 20 seconds
                        one cloud
                        nothing
                        gpu
                        isolation teenant
                        none
                        complaints cold starts and outages; monthlyBudget $2,000
                        none
                        don't know
                        don't know
                        """,
                        "--out",
                        file.toString()));
    }

    @Test
    void saves_what_is_known_when_the_input_ends_within_a_question() throws IOException {
        String screen =
                askBy(
                        SHIPPED,
                        "Photo shop\nthumbnails, orders\nfile-transform\n",
                        "--out",
                        file.toString());

        assertThat(screen)
                .startsWith("exit code 1\n")
                .contains("\nQuestions are left. Continue with: sextant ask shop.yaml\n");
        assertThat(file)
                .hasContent(
                        """
                        scenario: Photo shop
                        workloads:
                          - name: thumbnails
                            kind: file-transform
                          - name: orders
                        """);
    }

    @Test
    void names_the_fact_for_which_others_are_asked_beside_it() throws IOException {
        Approved.check(
                "cli/ask-beside.json",
                ask(
                        "Photo shop\nthumbnails, site\nevent\nskip\nskip\n20s\n",
                        "--out",
                        file.toString(),
                        "--format",
                        "json"));
    }

    @Test
    void writes_over_no_file_but_its_own() throws IOException {
        Files.writeString(file, "scenario: Photo shop\nworkloads: [{name: thumbnails}]\n");

        assertThat(ask("", file.toString(), "--out", file.toString()))
                .contains("already exists and is not overwritten\n  Maybe continue with it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.csv", "shop.jsonl", "shop.yaml.gz", "folder"})
    void begins_from_whatever_file_holds_one_scenario(String name) throws IOException {
        Path begun = folder.resolve(name);
        switch (name) {
            case "shop.csv" ->
                    Files.writeString(begun, "scenario,workload,trigger\nShop,site,[http]\n");
            case "shop.jsonl" ->
                    Files.writeString(
                            begun,
                            "{\"scenario\": \"Shop\", \"workloads\":"
                                    + " [{\"name\": \"site\", \"trigger\": [\"http\"]}]}\n");
            case "shop.yaml.gz" -> {
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(begun))) {
                    out.write(SHOP.getBytes(StandardCharsets.UTF_8));
                }
            }
            default -> Files.writeString(Files.createDirectory(begun).resolve("shop.yaml"), SHOP);
        }

        assertThat(ask("stop\n", begun.toString(), "--out", file.toString()))
                .startsWith("exit code 0\n");

        assertThat(file).content().contains("scenario: Shop", "name: site", "trigger: [http]");
    }

    @Test
    void an_empty_folder_has_nothing_to_ask_about() throws IOException {
        assertThat(ask("", Files.createDirectory(folder.resolve("empty")).toString()))
                .startsWith("exit code 3\n");
    }

    @Test
    void says_before_the_first_question_that_answers_cannot_be_written() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("shop.yaml");

        assertThat(ask("Photo shop\nthumbnails\n", "--out", nowhere.toString()))
                .startsWith("exit code 6\n")
                .endsWith(
                        """
                        --- standard error
                        nowhere/shop.yaml cannot be written
                          Maybe its folder does not exist, or you may not write to it.
                        """);
    }

    private static final String SHOP =
            "scenario: Shop\nworkloads: [{name: site, trigger: [http]}]\n";

    private String ask(String typed, String... args) throws IOException {
        return askBy(RULES, typed, args);
    }

    private String askBy(String rules, String typed, String... args) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        100);
        List<String> all = new ArrayList<>(List.of("ask", "--rules", rules));
        all.addAll(List.of(args));
        ExitCode code =
                new CommandRunner(terminal, LocalDate.of(2026, 11, 23))
                        .execute(all.toArray(String[]::new));
        String screen =
                "exit code "
                        + code.number()
                        + "\n--- standard output\n"
                        + out
                        + "--- standard error\n"
                        + err;
        return screen.replace(folder.toString() + "/", "");
    }
}
