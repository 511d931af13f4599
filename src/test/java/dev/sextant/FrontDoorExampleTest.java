package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sextant.explain.model.Explanation;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.trace.DecisionTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the description of the package shows to callers in Java works as it stands there. */
class FrontDoorExampleTest {

    private static final Path HERE = Path.of("src/test/resources/dev/sextant/cli");

    @TempDir private Path folder;

    @Test
    void an_answer_and_why() {
        Path rules = HERE.resolve("rules");
        Path file = HERE.resolve("scenarios/shop.yaml");

        Sextant sextant = Sextant.load(rules);
        Scenario shop = Sextant.read(List.of(file)).scenarios().get(0);
        DecisionTrace trace = sextant.decide(shop.facts());
        Answer answer = trace.recommendation().answer();
        Explanation explanation = sextant.explain(trace);
        List<String> why = ExplanationBrief.lines(explanation);

        assertThat(answer).isEqualTo(Answer.SERVERLESS);
        assertThat(why.get(0))
                .isEqualTo(
                        "Photo shop: serverless: something belongs on serverless"
                                + " [verdict/recommendation]");
    }

    @Test
    void a_file_of_any_length_reports_unreadable_lines_in_their_place() throws IOException {
        Sextant sextant = Sextant.load(HERE.resolve("rules"));
        Path many = folder.resolve("many.jsonl");
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 200).forEach(number -> lines.add(line("no " + number)));
        lines.set(100, "{\"scenario\": \"bad\"}");
        lines.set(199, line("no 1"));
        Files.write(many, lines);
        List<String> results = new ArrayList<>();

        sextant.stream(
                List.of(many),
                Runtime.getRuntime().availableProcessors(),
                answered -> {
                    if (answered instanceof ScenarioOutcome.Decided<DecisionTrace> decided) {
                        results.add(decided.scenario() + " " + decided.answer().recommendation());
                    } else if (answered
                            instanceof ScenarioOutcome.Rejected<DecisionTrace> rejected) {
                        rejected.problems().forEach(problem -> results.add(problem.toString()));
                    } else if (answered instanceof ScenarioOutcome.Failed<DecisionTrace> failed) {
                        results.add(failed.scenario() + " " + failed.why());
                    }
                    return true;
                });

        assertThat(results).hasSize(200);
        assertThat(results.get(0)).startsWith("no 0 Recommendation[");
        assertThat(results.get(100)).contains("many.jsonl:101:1: error[no-workloads]");
        assertThat(results.get(198)).startsWith("no 198 Recommendation[");
        assertThat(results.get(199)).contains("many.jsonl:200:1: error[duplicate-name]");
    }

    @Test
    void a_stream_ends_where_no_more_is_wanted() throws IOException {
        Sextant sextant = Sextant.load(HERE.resolve("rules"));
        Path many = folder.resolve("many.jsonl");
        Files.write(
                many, IntStream.range(0, 500).mapToObj(number -> line("no " + number)).toList());
        List<ScenarioOutcome<DecisionTrace>> taken = new ArrayList<>();

        sextant.stream(
                List.of(many),
                2,
                answered -> {
                    taken.add(answered);
                    return taken.size() < 20;
                });

        assertThat(taken).hasSize(20);
    }

    @Test
    void rules_that_are_wrong_are_refused_with_every_problem_and_its_place() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("broken.drl"), "rule \"a\" wen end\n");

        InvalidRulesException rejected =
                catchThrowableOfType(InvalidRulesException.class, () -> Sextant.load(rules));

        assertThat(rejected.problems()).isNotEmpty();
        assertThat(rejected.problems().get(0).location().file()).endsWith("broken.drl");
    }

    @Test
    void the_package_description_shows_these_examples() throws IOException {
        String shown =
                code(Files.readString(Path.of("src/main/java/dev/sextant/package-info.java")));
        String tried =
                squeezed(
                        Files.readString(
                                Path.of("src/test/java/dev/sextant/FrontDoorExampleTest.java")));

        for (String example : shown.split("\f")) {
            assertThat(tried).contains(example);
        }
    }

    /** The examples of a description, with a form feed between. */
    private static String code(String description) {
        List<String> examples = new ArrayList<>();
        for (String part : description.split("<pre>\\{@code")) {
            if (part.contains("}</pre>")) {
                examples.add(
                        squeezed(
                                part.substring(0, part.indexOf(" * }</pre>"))
                                        .replaceAll("(?m)^ \\* ?", "")));
            }
        }
        assertThat(examples).hasSize(2);
        return String.join("\f", examples);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String line(String name) {
        return "{\"scenario\": \""
                + name
                + "\", \"workloads\": [{\"name\": \"mails\", \"state\": \"stateless\","
                + " \"trigger\": [\"event\"]}]}";
    }
}
