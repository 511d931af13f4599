package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the facts on which an answer depends with what the text of the scenario shows: each
 * value is overwritten with {@code unknown}, and the scenario is read and decided again.
 */
class ForgottenFactsTest {

    private static final Path REAL_CASES = Path.of("scenarios/stories/real");
    private static final Sextant SEXTANT = ShippedSextant.get();

    @TempDir private Path folder;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(REAL_CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_answer_depends_on_the_facts_without_which_it_is_another(Path file) {
        Scenario scenario = read(file);
        DecisionTrace trace = SEXTANT.decide(scenario.facts());
        AnswerCertainty certainty = SEXTANT.certainty(trace).platform().orElseThrow();

        SortedSet<FactPath> turning = new TreeSet<>(certainty.turning());
        turning.removeAll(assumed(trace));

        assertThat(turning)
                .isEqualTo(turningByHand(file, scenario, trace.recommendation().answer()));
    }

    private SortedSet<FactPath> turningByHand(Path file, Scenario scenario, Answer answer) {
        SortedSet<FactPath> turning = new TreeSet<>();
        scenario.facts()
                .origins()
                .forEach(
                        (path, place) -> {
                            Scenario other =
                                    read(written(overwritten(file, path.key(), place.line())));
                            if (answer(other) != answer) {
                                turning.add(path);
                            }
                        });
        return turning;
    }

    /** The text of a file, the value of a key on one line unknown. */
    private static List<String> overwritten(Path file, String key, int line) {
        List<String> lines = new ArrayList<>(lines(file));
        String before = lines.get(line - 1);
        String after =
                before.replaceFirst("\\b" + key + ":( \\[[^]]*]| [^,}#]+|$)", key + ": unknown ");
        assertThat(after).as("%s in line %s of %s", key, line, file).isNotEqualTo(before);
        lines.set(line - 1, after);
        while (before.endsWith(key + ":") && lines.get(line).strip().startsWith("- ")) {
            lines.remove(line);
        }
        int expected = lines.indexOf("expect:");
        return expected < 0 ? lines : lines.subList(0, expected);
    }

    private static Answer answer(Scenario scenario) {
        return SEXTANT.decide(scenario.facts()).recommendation().answer();
    }

    private static List<FactPath> assumed(DecisionTrace trace) {
        return trace.conclusions(Assumption.class)
                .map(
                        assumption ->
                                switch (assumption.aspect()) {
                                    case LIFETIME -> new FactPath(assumption.about(), "lifetime");
                                    case STATE -> new FactPath(assumption.about(), "state");
                                    case EXISTING -> new FactPath("platform", "existing");
                                    case SERVICES -> new FactPath("platform", "services");
                                })
                .toList();
    }

    private static Scenario read(Path file) {
        return ScenarioLoader.read(List.of(file)).scenarios().get(0);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path written(List<String> lines) {
        try {
            return Files.write(folder.resolve("other.yaml"), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
