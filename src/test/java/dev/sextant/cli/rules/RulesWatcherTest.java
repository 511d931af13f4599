package dev.sextant.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.option.CacheOption;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule author is told after a save. */
class RulesWatcherTest {

    private static final Path DOCUMENTED = Path.of("src/test/resources/dev/sextant/cli/documented");

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private Path rule;
    private RulesWatcher watching;

    @BeforeEach
    void watch_sound_rules() throws IOException {
        copy(DOCUMENTED.resolve("rules-drl"), folder.resolve("rules-drl"));
        copy(DOCUMENTED.resolve("scenarios/stories"), folder.resolve("scenarios/stories"));
        rule = folder.resolve("rules-drl/kubernetes/long-running.drl");
        PrintWriter printer = new PrintWriter(out);
        watching =
                new RulesWatcher(
                        List.of(folder.resolve("rules-drl")),
                        List.of(folder.resolve("scenarios")),
                        new CacheOption(),
                        new Terminal(printer, printer, 200));
        watching.begin();
    }

    @Test
    void starts_with_the_failing_scenarios() {
        assertThat(told()).isEqualTo("3 of 3 scenarios examined, 0 failed\n");
    }

    @Test
    void reports_the_answers_that_a_changed_rule_flips() throws IOException {
        told();
        replace("> 900", "> 9000");

        watching.look();

        assertThat(told())
                .isEqualTo(
                        """
                        Rules and figures:
                          changed: kubernetes/long-running (FOLDER/rules-drl/kubernetes/long-running.drl:5:1): What computes for more than ¼ h wants a container that stays

                        Flipped:
                          Ticket shop (FOLDER/scenarios/stories/bursts.yaml:1:1): serverless, as before
                            reports: Kubernetes (managed), now open
                            because of [kubernetes/long-running] (changed)
                          Lab (FOLDER/scenarios/stories/bursts.yaml:11:1): Kubernetes, now undecided
                            folding: Kubernetes (managed), now open
                            because of [kubernetes/long-running] (changed)

                        3 inputs: 2 flipped, 0 with the same answer for other reasons, 1 unchanged, 0 rejected, 0 failed
                        2 of 3 scenarios examined, 0 failed
                        """);
    }

    @Test
    void keeps_the_last_sound_rules_while_a_rule_is_broken() throws IOException {
        replace("> 900,", "> 900, computeAtLeastSecond > 1,");
        told();

        watching.look();

        assertThat(told())
                .isEqualTo(
                        """
                        FOLDER/rules-drl/kubernetes/long-running.drl:9:58: error[unknown-component]: rule "What computes for more than ¼ h wants a container that stays": Workload has no computeAtLeastSecond
                          9 |     Workload( $name : name, computeAtLeastSeconds > 900, computeAtLeastSecond > 1, $seconds : computeAtLeastSeconds )
                            |                                                          ^
                          Maybe you mean computeAtLeastSeconds?
                        1 error, 0 warnings
                        the last valid rules stay in use
                        """);
    }

    @Test
    void compares_mended_rules_with_the_last_sound_ones() throws IOException {
        replace("computeAtLeastSeconds > 900", "computeAtLeastSecond > 900");
        watching.look();
        replace("computeAtLeastSecond > 900", "computeAtLeastSeconds > 9000");
        told();

        watching.look();

        assertThat(told()).contains("3 inputs: 2 flipped,");
    }

    @Test
    void examines_all_scenarios_where_one_of_them_changed() throws IOException {
        told();
        Path stories = folder.resolve("scenarios/stories/bursts.yaml");
        Files.writeString(
                stories,
                Files.readString(stories)
                        .replace(
                                "scenario: Lab\n",
                                "scenario: Lab\nexpect: {recommendation: hybrid}\n"));

        watching.look();

        assertThat(told())
                .isEqualTo(
                        """
                        3 inputs: 0 flipped, 0 with the same answer for other reasons, 3 unchanged, 0 rejected, 0 failed
                        failed: Lab: recommendation: expected hybrid, actual kubernetes (FOLDER/scenarios/stories/bursts.yaml:11:1)
                        3 of 3 scenarios examined, 1 failed
                        """);
    }

    @Test
    void reports_a_failing_scenario_until_it_is_fixed() throws IOException {
        Path stories = folder.resolve("scenarios/stories/bursts.yaml");
        String sound = Files.readString(stories);
        String failed =
                "failed: Lab: recommendation: expected hybrid, actual kubernetes"
                        + " (FOLDER/scenarios/stories/bursts.yaml:11:1)\n";
        told();

        Files.writeString(
                stories,
                sound.replace(
                        "scenario: Lab\n", "scenario: Lab\nexpect: {recommendation: hybrid}\n"));
        replace("> 900", "> 901");
        watching.look();
        assertThat(told()).endsWith(failed + "3 of 3 scenarios examined, 1 failed\n");

        replace("> 901", "> 902");
        watching.look();
        assertThat(told()).endsWith(failed + "1 of 3 scenarios examined, 1 failed\n");

        Files.writeString(stories, sound);
        replace("> 902", "> 903");
        watching.look();
        assertThat(told()).endsWith(" 0 failed\n");
    }

    @Test
    void reports_a_house_rule_that_overrides_a_rule_or_no_longer_does() throws IOException {
        Path house = folder.resolve("house/kubernetes/long-running.drl");
        Files.createDirectories(house.getParent());
        String text = Files.readString(rule);
        Files.writeString(house, text);
        PrintWriter printer = new PrintWriter(out);
        RulesWatcher both =
                new RulesWatcher(
                        List.of(folder.resolve("rules-drl"), folder.resolve("house")),
                        List.of(folder.resolve("scenarios")),
                        new CacheOption(),
                        new Terminal(printer, printer, 200));
        both.begin();
        told();

        Files.writeString(house, text.replace("> 900", "> 9000"));
        both.look();

        assertThat(told())
                .contains("  changed: kubernetes/long-running (FOLDER/house/kubernetes/")
                .contains("3 inputs: 2 flipped,");

        Files.delete(house);
        Files.writeString(
                folder.resolve("house/sources.yaml"),
                "house/x: {sentence: It is so., from: us, asOf: 2026-11-20}\n");
        both.look();

        assertThat(told())
                .contains("  changed: kubernetes/long-running (FOLDER/rules-drl/kubernetes/")
                .contains("3 inputs: 2 flipped,");
    }

    private String told() {
        String told = out.toString().replace(folder.toString(), "FOLDER");
        out.getBuffer().setLength(0);
        return told;
    }

    private void replace(String text, String by) throws IOException {
        String before = Files.readString(rule);
        assertThat(before).contains(text);
        Files.writeString(rule, before.replace(text, by));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
