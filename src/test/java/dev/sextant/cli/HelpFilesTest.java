package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What shells and manuals know of the commands. */
class HelpFilesTest {

    private static final String COMPLETION = "completions/sextant.bash";

    @TempDir private Path folder;

    @BeforeEach
    void writeThem() throws IOException {
        HelpFiles.main(new String[] {folder.toString()});
    }

    @Test
    void completion_and_manual_know_each_command_and_each_option() throws IOException {
        String completion = Files.readString(folder.resolve(COMPLETION));
        for (CommandLine command : all(HelpFiles.commandLine())) {
            String name = command.getCommandSpec().qualifiedName("-");
            String page = Files.readString(folder.resolve("man/man1/" + name + ".1"));
            assertThat(completion)
                    .contains("    '" + command.getCommandSpec().qualifiedName() + "')\n");
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String each : option.names()) {
                    assertThat(completion).contains(" " + each);
                    assertThat(page).contains(each.replaceFirst("^--?", "").replace("-", "\\-"));
                }
            }
        }
    }

    @Test
    void there_is_a_page_for_each_command_and_no_other() throws IOException {
        List<String> pages =
                all(HelpFiles.commandLine()).stream()
                        .map(each -> "man/man1/" + each.getCommandSpec().qualifiedName("-") + ".1")
                        .toList();

        Map<String, String> files = HelpFiles.files();

        files.remove(COMPLETION);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @ParameterizedTest
    @CsvSource({
        "sextant ru, run rules",
        "sextant rules ch, check",
        "sextant run --sett, --settled",
        "sextant template x, xlsx",
        "sextant run --format js, json jsonl",
        "sextant run --knowledge ar, article"
    })
    void bash_completes_commands_and_options(String begun, String wanted) throws Exception {
        assumeThat(run("bash", "--version")).startsWith("GNU bash");
        String words = "COMP_WORDS=(" + begun + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); ";
        // Outside of a completion bash refuses to be told how to go on with it.
        String script =
                "compopt() { :; }; source "
                        + COMPLETION
                        + "; "
                        + words
                        + "_sextant; echo ${COMPREPLY[*]}";

        assertThat(run("bash", "-n", COMPLETION)).isEmpty();
        assertThat(run("bash", "-c", script).strip().split(" "))
                .containsExactlyInAnyOrder(wanted.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(touch ran).yaml",
                "`touch ran`.yaml",
                "a;touch ran;.yaml",
                "a $(touch ran) b.yaml",
                "'$(touch ran)'.yaml",
                "\"$(touch ran)\".yaml"
            })
    void bash_offers_a_file_whose_name_holds_a_command_and_runs_nothing(String name)
            throws Exception {
        assumeThat(run("bash", "--version")).startsWith("GNU bash");
        Files.createFile(folder.resolve(name));

        for (String begun : List.of("run", "explain", "run --rules", "verify", "rules check")) {
            String script =
                    "compopt() { :; }; source "
                            + COMPLETION
                            + "; COMP_WORDS=(sextant "
                            + begun
                            + " ''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sextant;"
                            + " printf '%s\\n' \"${COMPREPLY[@]}\"";

            assertThat(run("bash", "-c", script).lines()).as(begun).contains(name);
            assertThat(folder.resolve("ran")).doesNotExist();
        }
    }

    @Test
    void manuals_are_sound_roff() throws Exception {
        assumeThat(installed("groff")).isTrue();
        for (String page : HelpFiles.files().keySet()) {
            if (page.endsWith(".1")) {
                assertThat(run("groff", "-man", "-ww", "-z", page)).as(page).isEmpty();
            }
        }
    }

    @Test
    void manual_pages_contain_no_accidental_requests() {
        String page = HelpFiles.files().get("man/man1/sextant-template.1");

        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|TP|sp|nf|fi|nh|hy|ad [lb])( \".*)?"));
        assertThat(page.lines().filter(line -> line.startsWith("'"))).isEmpty();
        assertThat(page).isASCII();
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(each -> all.addAll(all(each)));
        return all;
    }

    private static boolean installed(String program) {
        for (String place : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
