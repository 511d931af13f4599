package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A house lays its own folder over rules: it has a rule that they lack, says one anew, and says one
 * anew of a file with three.
 */
class HouseRulesTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";

    @ParameterizedTest
    @CsvSource({
        "cli/house/run.txt, run SHOP BOTH",
        "cli/house/run.json, run SHOP BOTH --format json",
        "cli/house/explain-brief.txt, explain SHOP BOTH --brief",
        "cli/house/rules-list.txt, rules list BOTH",
        "cli/house/rules-list.json, rules list BOTH --format json",
        "cli/house/rules-show.txt, rules show verdict/placement.open BOTH",
        "cli/house/rules-doc.json, rules doc BASE HOUSE --format json",
        "cli/house/rules-check.txt, rules check BASE HOUSE",
        "cli/house/rules-diff.txt, rules diff --base BASE BOTH HERE/scenarios",
        "cli/test-passed.txt, test HOUSE/scenarios BOTH",
        "cli/house/folder-twice.txt, run SHOP --rules BASE --rules BASE",
        "cli/no-rules.txt, run SHOP --rules BASE --rules nowhere"
    })
    void house_rules_extend_and_override_the_shipped_ones(String approved, String command) {
        Approved.check(approved, execute(command));
    }

    @Test
    void refuses_wrong_use_with_a_repair() {
        Approved.check(
                "cli/house/wrong-use.txt",
                CommandOutput.ofWrongUse(
                        """
                        rules diff --base BASE BOTH
                        rules check BASE --rules HOUSE
                        """,
                        HouseRulesTest::execute));
    }

    @Test
    void has_a_digest_of_all_folders_in_their_order() {
        String both = execute("--version BOTH");

        assertThat(both).contains("\nrules ").isNotEqualTo(execute("--version --rules BASE"));
        assertThat(execute("--version --rules HOUSE --rules BASE")).isNotEqualTo(both);
    }

    @Test
    void has_the_same_digest_in_any_folder(@TempDir Path elsewhere) throws IOException {
        for (String file :
                List.of(
                        "kubernetes/long-running.drl",
                        "kubernetes/databases.drl",
                        "verdict/placement.drl",
                        "sources.yaml")) {
            Files.createDirectories(elsewhere.resolve(file).getParent());
            Files.copy(Path.of(HERE, "house", file), elsewhere.resolve(file));
        }

        assertThat(execute("--version --rules BASE --rules " + elsewhere))
                .isEqualTo(execute("--version BOTH"));
    }

    private static String execute(String command) {
        String[] args =
                command.replace("BOTH", "--rules BASE --rules HOUSE")
                        .replace("BASE", HERE + "rules")
                        .replace("HOUSE", HERE + "house")
                        .replace("SHOP", HERE + "scenarios/shop.yaml")
                        .replace("HERE/", HERE)
                        .split(" ");
        return CommandOutput.of(args);
    }
}
