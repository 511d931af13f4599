package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that come with Sextant keep what is asked of every rule. */
class ShippedRulesTest {

    private static final Path RULES = Path.of("rules-drl");
    private static final Path SCENARIOS = Path.of("scenarios", "rules");

    private static final Rulebook RULEBOOK = ShippedSextant.get().rulebook();

    @Test
    void they_compile_and_keep_every_convention() {
        assertThat(
                        RuleFolderCheck.of(
                                        List.of(RULES),
                                        TrustLevel.CONCLUSIONS_ALONE,
                                        Optional.empty())
                                .open())
                .isEmpty();
    }

    @Test
    void every_statement_of_the_article_is_cited_by_a_rule() {
        Set<String> statements =
                RULEBOOK.citations().keySet().stream()
                        .filter(key -> key.startsWith("article/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> cited = RULEBOOK.rules().stream().map(Rule::source).collect(Collectors.toSet());

        assertThat(statements).isNotEmpty();
        assertThat(cited).containsAll(statements);
    }

    @Test
    void every_rule_but_those_that_weigh_has_its_scenario() {
        List<Rule> rules =
                RULEBOOK.rules().stream().filter(rule -> !rule.folder().equals("verdict")).toList();

        assertThat(rules).isNotEmpty();
        assertThat(rules)
                .allSatisfy(
                        rule -> assertThat(SCENARIOS.resolve(rule.id() + ".yaml")).isRegularFile());
    }

    @Test
    void no_scenario_outlives_its_rule() throws Exception {
        Set<String> expected =
                RULEBOOK.rules().stream()
                        .map(rule -> rule.id() + ".yaml")
                        .collect(Collectors.toSet());
        List<String> files;
        try (Stream<Path> paths = Files.walk(SCENARIOS)) {
            files =
                    paths.filter(Files::isRegularFile)
                            .map(path -> SCENARIOS.relativize(path).toString().replace('\\', '/'))
                            .toList();
        }

        assertThat(expected).containsAll(files);
    }
}
