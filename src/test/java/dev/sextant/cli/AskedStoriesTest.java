package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.cli.ask.Interview;
import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FactPair;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows a story and nothing else is asked about it. Some stories of one workload;
 * {@code -Dasked.stories=1000} asks about all.
 */
class AskedStoriesTest {

    private static final int STORIES = Proof.size("asked.stories", 1, 2);
    private static final int WORKLOADS_IN_SAMPLE = 1;
    private static final long SEED = 20261123;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sextant sextant = ShippedSextant.get();
    private final List<Integer> questions = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();
    private final List<String> answeredOtherwise = new ArrayList<>();
    private final Map<InterviewResult.Degree, Integer> ends =
            new EnumMap<>(InterviewResult.Degree.class);

    @Test
    void asks_nothing_needless_and_answers_nineteen_of_twenty_stories_as_if_all_was_known()
            throws IOException {
        List<Scenario> stories = stories();
        for (Scenario story : stories) {
            Path file = Path.of(story.location().file());
            ScenarioDraft whole = ScenarioDraft.of(file.toString(), Files.readAllBytes(file));
            Interview interview = interview(story);
            askAll(interview, whole);
            questions.add(interview.answered().size());
            facts.add(whole.known());
            ends.merge(interview.certainty().degree(), 1, Integer::sum);
            if (!options(interview.trace()).equals(options(sextant.decide(story.facts())))) {
                answeredOtherwise.add(story.name());
            }
        }
        System.out.printf(
                "%d stories asked about: median questions %d, median facts %d, ends %s, answered"
                        + " otherwise: %s%n",
                stories.size(), median(questions), median(facts), ends, answeredOtherwise);

        assertThat(ends).doesNotContainKey(InterviewResult.Degree.NOT_KNOWN);
        assertThat(answeredOtherwise.size() * 20).isLessThanOrEqualTo(stories.size());
    }

    private static List<Scenario> stories() {
        List<Scenario> all = Sextant.read(List.of(Path.of("scenarios", "stories"))).scenarios();
        if (STORIES >= all.size()) {
            return all;
        }
        List<Scenario> some = new ArrayList<>(all);
        some.removeIf(story -> story.facts().workloads().size() > WORKLOADS_IN_SAMPLE);
        Collections.shuffle(some, new Random(SEED));
        return some.subList(0, Math.min(STORIES, some.size()));
    }

    private Interview interview(Scenario story) {
        List<String> names = story.facts().workloads().stream().map(Workload::name).toList();
        return new Interview(sextant, ScenarioDraft.of(story.name(), names), PATIENCE);
    }

    private void askAll(Interview interview, ScenarioDraft whole) {
        Optional<NextQuestion> next = interview.next();
        while (next.isPresent()) {
            NextQuestion question = next.get();
            assertThatItMatters(question, interview.draft());
            String answer = whole.answer(question.path());
            interview.answer(question, interview.draft().with(question.path(), answer));
            next = interview.next();
        }
    }

    /** Writes what the question says could turn the answer into the file, and decides it. */
    private void assertThatItMatters(NextQuestion question, ScenarioDraft draft) {
        DecisionTrace trace = sextant.decide(draft.facts());
        ScenarioDraft completed = draft;
        FactPair pair = question.together();
        if (pair == null) {
            AnswerChange turn =
                    question.alone().turns().stream()
                            .filter(one -> !one.isOfStyleOnly())
                            .findFirst()
                            .orElseThrow();
            completed = completed.with(question.path(), turn.value());
        } else {
            completed = completed.with(pair.first(), pair.value());
            completed = completed.with(pair.second(), pair.turns().get(0).value());
        }
        assertThat(options(sextant.decide(completed.facts())))
                .as(question.path() + " in\n" + completed.text())
                .isNotEqualTo(options(trace));
    }

    private static List<Object> options(DecisionTrace trace) {
        List<Object> options = new ArrayList<>(List.of(trace.recommendation().answer()));
        trace.placements().stream().map(Placement::option).forEach(options::add);
        return options;
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
