package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.fact.given.UnknownFacts;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text in a rule is a text, whatever is in it: the compiled rule compares with it and runs
 * nothing of it. Random texts that the conventions let through are compiled and tried.
 */
class TextLiteralsTest {

    private static final Path SMALL = Path.of("src/test/resources/dev/sextant/cli/rules");
    private static final long SEED = 20261130;

    /** What could end a text, begin another one, or mean something to Java or to Drools. */
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "\"",
                    "'",
                    "\\",
                    "\\n",
                    "\\\"",
                    "\\'",
                    "\\u0022",
                    "\\042",
                    " + ",
                    "(",
                    ")",
                    ";",
                    "{",
                    "}",
                    "{$name}",
                    "$name",
                    "_this.name()",
                    "//",
                    "/*",
                    "*/",
                    "#",
                    "@",
                    "`",
                    "\"\"\"",
                    "%s",
                    "é",
                    "\u2028",
                    "\u0000",
                    "\t",
                    "System.exit(3)",
                    "null",
                    "== name",
                    "|| true",
                    ", true");

    private static final List<String> TESTS =
            List.of(
                    "name == %s",
                    "name in ( %s, \"nobody\" )",
                    "name != \"nobody\", name == %s",
                    "name == %s, name != null");

    @TempDir private Path folder;

    @Test
    void a_rule_holds_for_the_workload_of_this_name_and_for_no_other() throws IOException {
        List<String> literals = List.copyOf(literals(Proof.size("literals", 200, 5_000)));
        Path rules = rules();
        for (int index = 0; index < literals.size(); index++) {
            write(rules, index, TESTS.get(index % TESTS.size()).formatted(literals.get(index)));
        }
        Sextant sextant = loadedWithoutRefused(rules);
        List<Integer> accepted =
                IntStream.range(0, literals.size())
                        .filter(index -> Files.exists(file(rules, index)))
                        .boxed()
                        .toList();
        List<String> names =
                accepted.stream()
                        .map(literals::get)
                        .map(TextLiteralsTest::content)
                        .distinct()
                        .toList();
        DecisionTrace trace = sextant.decide(facts(names));

        assertThat(accepted).hasSizeGreaterThan(literals.size() / 4);
        for (int index : accepted) {
            assertThat(heldFor(index, trace))
                    .as(literals.get(index))
                    .containsExactly(content(literals.get(index)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "th.*, thumbnails",
        "'.*s', thumbnails orders",
        "[ot].*, thumbnails orders",
        "x, ''"
    })
    void a_pattern_holds_for_the_names_that_it_matches_whole(String pattern, String names)
            throws IOException {
        Path rules = rules();
        write(rules, 0, "name matches \"" + pattern + "\"");

        DecisionTrace trace = Sextant.load(rules).decide(facts(List.of("thumbnails", "orders")));

        assertThat(String.join(" ", heldFor(0, trace))).isEqualTo(names);
    }

    /** Loads rules without those that are refused: no refusal may come as late as the code wall. */
    private static Sextant loadedWithoutRefused(Path rules) throws IOException {
        while (true) {
            try {
                return Sextant.load(rules);
            } catch (InvalidRulesException refused) {
                assertThat(refused.problems())
                        .noneMatch(problem -> problem.code().equals("unsafe-code"));
                for (Problem problem : refused.problems()) {
                    Files.deleteIfExists(Path.of(problem.location().file()));
                }
            }
        }
    }

    private static Set<String> literals(int wanted) {
        Random random = new Random(SEED);
        Set<String> literals = new LinkedHashSet<>();
        while (literals.size() < wanted) {
            StringBuilder content = new StringBuilder();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                content.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String quote = random.nextBoolean() ? "\"" : "'";
            literals.add(quote + content + quote);
        }
        return literals;
    }

    private static String content(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static List<String> heldFor(int index, DecisionTrace trace) {
        return trace.derivations().stream()
                .flatMap(one -> one.justifications().stream())
                .filter(one -> one.rule().id().equals("kubernetes/text-" + index))
                .map(one -> (String) one.value("$name"))
                .toList();
    }

    private static DecisionFacts facts(List<String> names) {
        List<Workload> workloads = names.stream().map(UnknownFacts::workload).toList();
        return new DecisionFacts(
                UnknownFacts.platform("texts"), UnknownFacts.team(), workloads, Map.of());
    }

    private Path rules() throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(SMALL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        return rules;
    }

    private static Path file(Path rules, int index) {
        return rules.resolve("kubernetes/text-" + index + ".drl");
    }

    private static void write(Path rules, int index, String test) throws IOException {
        Files.writeString(
                file(rules, index),
                """
                package rules.kubernetes

                import dev.sextant.fact.*;

                rule "A workload with the name of number %d wants a container"
                    @source("article/kubernetes/long-running")
                    @rationale("A rule for tests. Exception: none.")
                    @because("{$name} has this name")
                when
                    Workload( $name : name, %s )
                then
                    insertLogical( new Favors("kubernetes/text-%d", $name, Family.KUBERNETES, Subject.WORK, Strength.WEAK) );
                end
                """
                        .formatted(index, test, index));
    }
}
