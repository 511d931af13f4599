package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.fact.Workload;
import dev.sextant.scenario.Draft;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows a story and nothing else is asked about it. The first few stories of one
 * workload; {@code -Dasked.stories=1000} asks about all.
 */
class AskedStoriesTest {

    private static final int STORIES = Integer.getInteger("asked.stories", 2);
    private static final Duration PATIENCE =
            Duration.ofSeconds(Integer.getInteger("asked.seconds", 3));

    private final Sextant sextant = Sextant.load(Path.of("rules-drl"));

    @Test
    void the_answer_is_that_of_the_whole_story_in_nineteen_of_twenty() throws IOException {
        List<Scenario> stories = stories();
        List<Integer> questions = new ArrayList<>();
        List<Integer> facts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Scenario story : stories) {
            Path file = Path.of(story.location().file());
            Draft whole = Draft.of(file.toString(), Files.readAllBytes(file));
            Interview interview = interview(story);
            questions.add(answered(interview, whole));
            facts.add(whole.known());
            if (!options(interview.trace()).equals(options(sextant.decide(story.facts())))) {
                others.add(story.name());
            }
        }
        System.out.println(
                stories.size()
                        + " stories asked about: median questions "
                        + median(questions)
                        + ", median facts "
                        + median(facts)
                        + ", answered otherwise: "
                        + others);

        assertThat(others.size() * 20).isLessThanOrEqualTo(stories.size());
    }

    private static List<Scenario> stories() {
        return Sextant.read(List.of(Path.of("scenarios", "stories"))).scenarios().stream()
                .sorted(Comparator.comparing(story -> story.facts().workloads().size()))
                .limit(STORIES)
                .toList();
    }

    private Interview interview(Scenario story) {
        List<String> names = story.facts().workloads().stream().map(Workload::name).toList();
        return new Interview(sextant, Draft.of(story.name(), names), PATIENCE);
    }

    private static int answered(Interview interview, Draft whole) {
        int questions = 0;
        Optional<FactPath> next = interview.next();
        while (next.isPresent()) {
            interview.answer(interview.draft().with(next.get(), whole.answer(next.get())));
            questions++;
            next = interview.next();
        }
        return questions;
    }

    private static List<Object> options(Trace trace) {
        List<Object> options = new ArrayList<>(List.of(trace.recommendation().answer()));
        for (Placement placement : trace.placements()) {
            Option option = placement.option();
            options.add(option);
        }
        return options;
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
