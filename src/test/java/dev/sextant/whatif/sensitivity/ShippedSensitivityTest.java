package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.explain.StoryFile;
import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said to turn an answer does, and nothing else that was tried: every value is written into
 * the file of its story, which is read and decided again.
 */
class ShippedSensitivityTest {

    private static final Path STORIES = Path.of("scenarios", "stories");
    private static final Map<Scenario, SensitivityResult> FOUND = new HashMap<>();
    private static Sextant sextant;

    private static final int STRIDE = Proof.stride("sensitivity", 24, 6);

    /** Each workload has dozens of unknown facts, and each of their values is decided. */
    private static final int MOST_WORKLOADS = Proof.size("sensitivity.workloads", 2, 100);

    private static final int VALUES = Proof.stride("sensitivity.values", 6, 1);

    @TempDir private Path folder;

    @BeforeAll
    static void load() {
        sextant = ShippedSextant.get();
    }

    /** With {@code -Dsensitivity=1} all that {@link #own} returns. */
    static Stream<Named<Scenario>> stories() {
        return Proof.every(
                STRIDE,
                own().filter(
                                story ->
                                        story.getPayload().facts().workloads().size()
                                                <= MOST_WORKLOADS)
                        .toList())
                .stream();
    }

    /** Those that have a file of their own, and each twentieth of the others. */
    private static Stream<Named<Scenario>> own() {
        List<Scenario> all = Sextant.read(List.of(STORIES)).scenarios();
        Map<String, Long> inFile =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ShippedSensitivityTest::file, Collectors.counting()));
        return IntStream.range(0, all.size())
                .filter(index -> index % 20 == 0 || inFile.get(file(all.get(index))) == 1)
                .mapToObj(all::get)
                .map(scenario -> Named.of(scenario.location().toString(), scenario));
    }

    private static String file(Scenario story) {
        return story.location().file();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void asks_for_every_fact_that_the_file_does_not_give(Scenario story) throws IOException {
        DecisionTrace trace = sextant.decide(story.facts());
        SensitivityResult sensitivity = sensitivity(story);
        Path file = Path.of(story.location().file());

        assertThat(
                        Stream.concat(
                                sensitivity.questions().stream().map(OpenQuestion::path),
                                sensitivity.others().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        notGiven(StoryFile.read(file, story.name()), trace));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void names_every_value_that_turns_something_when_it_is_written_in_the_file(Scenario story)
            throws IOException {
        DecisionTrace trace = sextant.decide(story.facts());
        SensitivityResult sensitivity = sensitivity(story);
        Map<String, AnswerChange> claimed = new HashMap<>();
        for (OpenQuestion question : sensitivity.questions()) {
            question.turns().forEach(turn -> claimed.put(question.path() + turn.value(), turn));
        }
        List<String> tried = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        int values = 0;
        for (VariedFact unknown : new CandidateValues(sextant.rulebook()).of(trace)) {
            for (SupposedValue supposed : unknown.suppositions()) {
                String value = unknown.path() + supposed.value();
                if (values++ % VALUES == 0 || claimed.containsKey(value)) {
                    StoryFile file = StoryFile.read(Path.of(story.location().file()), story.name());
                    file.set(unknown.path(), supposed.value());
                    written.append(file.named("variant " + tried.size()));
                    tried.add(value);
                }
            }
        }

        List<Scenario> variants = read(written.toString());

        assertThat(values).isEqualTo(sensitivity.tried());
        assertThat(variants).hasSize(tried.size());
        for (int index = 0; index < variants.size(); index++) {
            DecisionTrace then = sextant.decide(variants.get(index).facts());
            assertThat(turned(trace, then))
                    .as(tried.get(index))
                    .containsExactlyInAnyOrderElementsOf(turned(claimed.get(tried.get(index))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void foresees_which_facts_turn_more_than_styles(Scenario story) {
        SensitivityResult foreseen =
                sextant.firstQuestions(
                        sextant.changes(sextant.decide(story.facts())), Integer.MAX_VALUE);

        assertThat(turningMoreThanStyles(foreseen))
                .isEqualTo(turningMoreThanStyles(sensitivity(story)));
    }

    private static List<OpenQuestion> turningMoreThanStyles(SensitivityResult sensitivity) {
        return sensitivity.questions().stream()
                .filter(question -> !question.isOfStyleOnly())
                .toList();
    }

    @Test
    void has_three_questions_that_turn_the_answer_where_a_story_is_undecided() {
        List<SensitivityResult> undecided =
                own().map(Named::getPayload)
                        .filter(ShippedSensitivityTest::isUndecided)
                        .map(ShippedSensitivityTest::sensitivity)
                        .toList();

        assertThat(undecided)
                .isNotEmpty()
                .allSatisfy(
                        sensitivity ->
                                assertThat(sensitivity.questions().subList(0, 3))
                                        .allMatch(ShippedSensitivityTest::turnsTheAnswer));
    }

    private static boolean isUndecided(Scenario story) {
        return sextant.decide(story.facts()).recommendation().answer() == Answer.UNDECIDED;
    }

    private static boolean turnsTheAnswer(OpenQuestion question) {
        return question.turns().stream().anyMatch(turn -> turn.answer() != null);
    }

    private static SensitivityResult sensitivity(Scenario story) {
        return FOUND.computeIfAbsent(
                story, any -> sextant.sensitivity(sextant.decide(any.facts())));
    }

    private List<Scenario> read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("variants.yaml"), yaml);
        return Sextant.read(List.of(file)).scenarios();
    }

    private static List<FactPath> notGiven(StoryFile file, DecisionTrace trace) {
        List<FactPath> missing = new ArrayList<>();
        List<String> owners = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        trace.facts().workloads().forEach(workload -> owners.add(workload.name()));
        for (String owner : owners) {
            for (String key : vocabulary(owner).names()) {
                Object value = file.of(owner).get(key);
                if (value == null || value.equals("unknown")) {
                    missing.add(new FactPath(owner, key));
                }
            }
        }
        return missing;
    }

    private static Vocabulary vocabulary(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }

    /** What differs between two traces: the answer, then the places. */
    private static List<Object> turned(DecisionTrace trace, DecisionTrace then) {
        List<Object> turned = new ArrayList<>();
        if (trace.recommendation().answer() != then.recommendation().answer()) {
            turned.add(then.recommendation().answer());
        }
        for (int index = 0; index < trace.placements().size(); index++) {
            boolean same =
                    trace.placements().get(index).option() == then.placements().get(index).option()
                            && trace.placements().get(index).style()
                                    == then.placements().get(index).style();
            if (!same) {
                turned.add(then.placements().get(index));
            }
        }
        return turned;
    }

    private static List<Object> turned(AnswerChange claimed) {
        List<Object> turned = new ArrayList<>();
        if (claimed != null && claimed.answer() != null) {
            turned.add(claimed.answer());
        }
        if (claimed != null) {
            turned.addAll(claimed.moved());
            turned.addAll(claimed.restyled());
        }
        return turned;
    }
}
