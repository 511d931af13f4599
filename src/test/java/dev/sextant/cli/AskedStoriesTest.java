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
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows a story and nothing else is asked about it, and does not know what the story
 * does not say. {@code -Dasked.stories=1000} asks about all stories and all real cases, and prints
 * how many questions that takes.
 */
class AskedStoriesTest {

    private static final int STORIES = Proof.size("asked.stories", 2, 12);
    private static final int WORKLOADS_IN_SAMPLE = 2;
    private static final long SEED = 20261123;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sextant sextant = ShippedSextant.get();
    private final List<Integer> questions = new ArrayList<>();
    private final List<Integer> questionsOfPlain = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> answeredOtherwise = new ArrayList<>();
    private final List<String> placedOtherwise = new ArrayList<>();
    private int typed;

    @Test
    void asks_about_a_dozen_questions_and_answers_49_of_50_stories_as_if_all_was_known()
            throws IOException {
        List<Scenario> stories = stories();
        for (Scenario story : stories) {
            Path file = Path.of(story.location().file());
            ScenarioDraft whole = ScenarioDraft.of(file.toString(), Files.readAllBytes(file));
            Interview interview = interview(story);
            typed = 0;
            askAll(interview, whole);
            questions.add(interview.questions());
            lines.add(typed);
            if (story.facts().workloads().size() <= WORKLOADS_IN_SAMPLE) {
                questionsOfPlain.add(interview.questions());
            }
            DecisionTrace known = sextant.decide(story.facts());
            if (interview.trace().recommendation().answer() != known.recommendation().answer()) {
                answeredOtherwise.add(story.name());
            } else if (!options(interview.trace()).equals(options(known))) {
                placedOtherwise.add(story.name());
            }
        }
        System.out.printf(
                "%d stories asked about: questions %s, of one or two workloads %s, lines %s;"
                        + " answered otherwise: %s, placed otherwise: %s%n",
                stories.size(),
                spread(questions),
                spread(questionsOfPlain),
                spread(lines),
                answeredOtherwise,
                placedOtherwise);

        assertThat(answeredOtherwise.size() * 50).isLessThanOrEqualTo(stories.size());
        assertThat(placedOtherwise.size() * 20).isLessThanOrEqualTo(stories.size());
        assertThat(quantile(questionsOfPlain, 0.5)).isLessThanOrEqualTo(12);
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
        Optional<InterviewQuestion> next = interview.next();
        while (next.isPresent()) {
            InterviewQuestion question = next.get();
            assertThatItMatters(question.reason(), interview.draft());
            ScenarioDraft answered = interview.draft();
            List<FactPath> facts = question.facts().stream().map(NextQuestion::path).toList();
            for (FactPath fact : facts) {
                answered = answered.with(fact, whole.answer(fact));
            }
            typed += question.isChecklist() ? question.owners().size() : facts.size();
            interview.answer(question, facts, answered);
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

    private static String spread(List<Integer> numbers) {
        return String.format(
                Locale.ROOT,
                "median %d, 90 %% up to %d, all up to %d",
                quantile(numbers, 0.5),
                quantile(numbers, 0.9),
                quantile(numbers, 1));
    }

    private static int quantile(List<Integer> numbers, double share) {
        int last = numbers.size() - 1;
        return numbers.stream().sorted().toList().get((int) Math.round(last * share));
    }
}
