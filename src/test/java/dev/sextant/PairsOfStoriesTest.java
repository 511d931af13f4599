package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Written;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of stories that differ in one fact, after which their file is named, and in the answer. */
class PairsOfStoriesTest {

    private static final Path PAIRS = Path.of("scenarios", "pairs");
    private static final Path QUESTIONS = Path.of("scenarios", "questions");

    /** What never turns an answer: a wish does not weigh. */
    private static final Set<String> NEVER_TURN = Set.of("preference");

    private static final Sextant SEXTANT = ShippedSextant.get();

    static Stream<Path> pairs() throws IOException {
        return filesIn(PAIRS);
    }

    static Stream<Path> questions() throws IOException {
        return filesIn(QUESTIONS);
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void one_fact_turns_the_answer(Path file) {
        List<Scenario> stories = Sextant.read(List.of(file)).scenarios();
        assertThat(stories).hasSize(2);

        assertThat(differences(stories.get(0).facts(), stories.get(1).facts()))
                .containsExactly(file.getFileName().toString().replace(".yaml", ""));
        assertThat(answer(stories.get(0))).isNotEqualTo(answer(stories.get(1)));
        assertThat(stories).allMatch(story -> answer(story) != Answer.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void one_fact_turns_the_answer_to_a_question_of_architects(Path file) {
        List<Scenario> stories = Sextant.read(List.of(file)).scenarios();
        assertThat(stories).hasSize(2);

        assertThat(differences(stories.get(0).facts(), stories.get(1).facts())).hasSize(1);
        assertThat(answer(stories.get(0))).isNotEqualTo(answer(stories.get(1)));
    }

    @Test
    void each_fact_that_decides_has_its_pair() throws IOException {
        TreeSet<String> facts = new TreeSet<>();
        for (Class<?> type : List.of(Platform.class, Team.class, Workload.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                facts.add(key(component));
            }
        }
        facts.remove("name");
        facts.removeAll(NEVER_TURN);

        assertThat(pairs().map(file -> file.getFileName().toString().replace(".yaml", "")))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    private static Answer answer(Scenario story) {
        return SEXTANT.decide(story.facts()).recommendation().answer();
    }

    private static Set<String> differences(DecisionFacts one, DecisionFacts other) {
        TreeMap<String, List<Object>> ones = values(one);
        TreeMap<String, List<Object>> others = values(other);
        Set<String> differing = new TreeSet<>();
        ones.forEach(
                (key, value) -> {
                    if (!Objects.equals(value, others.get(key))) {
                        differing.add(key.replaceFirst("^compute-at-(least|most)$", "compute"));
                    }
                });
        return differing;
    }

    /**
     * Returns the given values by key, those of workloads in order, without the platform's name.
     */
    private static TreeMap<String, List<Object>> values(DecisionFacts facts) {
        List<Record> records = new ArrayList<>(List.of(facts.platform(), facts.team()));
        records.addAll(facts.workloads());
        TreeMap<String, List<Object>> values = new TreeMap<>();
        for (Record fact : records) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (!(fact instanceof Platform && component.getName().equals("name"))) {
                    values.computeIfAbsent(key(component), key -> new ArrayList<>())
                            .add(value(fact, component));
                }
            }
        }
        return values;
    }

    private static Object value(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The key of a component as a file name has it: {@code latency-budget}. */
    private static String key(RecordComponent component) {
        Written written = component.getAnnotation(Written.class);
        String name = written == null ? component.getName() : written.value();
        return name.replaceFirst("(AtLeast|AtMost)?(Seconds|MiB)$", "")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
