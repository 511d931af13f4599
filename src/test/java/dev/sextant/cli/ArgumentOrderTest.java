package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options in front of a command have the same effect as behind it, or are refused. */
class ArgumentOrderTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "--rules RULES run SHOP, run --rules RULES SHOP",
        "--rules=RULES run SHOP, run --rules=RULES SHOP",
        "--rules RULES --no-cache explain SHOP, explain --rules RULES --no-cache SHOP",
        "-v --rules RULES run SHOP --brief, run -v --rules RULES SHOP --brief",
        "--rules RULES rules list, rules list --rules RULES",
        "--rules RULES rules -v check RULES, rules check --rules RULES -v RULES",
        "--help run, run --help",
        "rules --help check, rules check --help",
        "--version run SHOP, run --version SHOP",
        "--allow-unsafe-rules keys new, keys new --allow-unsafe-rules"
    })
    void an_option_in_front_of_a_command_is_an_option_of_the_command(String before, String behind) {
        assertThat(run(before)).isEqualTo(run(behind));
    }

    @Test
    void rules_that_do_not_exist_are_missed_in_front_of_a_command_too() {
        String output = run("--rules nowhere run SHOP");

        assertThat(output)
                .startsWith("exit code 4\n--- standard output\n--- standard error\n")
                .contains("nowhere: error[no-folder]");
    }

    @Test
    void an_option_that_the_command_does_not_have_is_refused() {
        String output = run("--version run SHOP");

        assertThat(output).startsWith("exit code 2\n").contains("'--version'");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_the_name_of_a_file() throws IOException {
        Path arguments = folder.resolve("arguments");
        Files.writeString(arguments, "--allow-unsafe-rules --rules " + HERE + "rules");

        String output = run("run @" + arguments);

        assertThat(output).startsWith("exit code 3\n").contains("@" + arguments);
    }

    private static String run(String line) {
        return CommandOutput.of(
                line.replace("SHOP", HERE + "scenarios/shop.yaml")
                        .replace("RULES", HERE + "rules")
                        .split(" "));
    }
}
