package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.term.Subject;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How much answers move when figures, subjects and facts do: of our own stories, of real cases and
 * of random platforms. The table of decision 0006 goes to standard output; {@code -Dplatforms=2000}
 * takes as many random platforms as that did.
 */
class RobustnessTest {

    private static final boolean WHOLE = Integer.getInteger("platforms") != null;
    private static final int PLATFORMS = Proof.size("platforms", 100, 200);
    private static final int STRIDE = Proof.stride("robust.stories", 5, 1);
    private static final int ALL = Integer.MAX_VALUE;
    private static final Path REAL_CASES = Path.of("scenarios/stories/real");
    private static final List<DecisionFacts> REAL = facts(REAL_CASES, scenario -> true);
    private static final List<DecisionFacts> STORIES =
            facts(
                    Path.of("scenarios/stories"),
                    scenario -> !Path.of(scenario.location().file()).startsWith(REAL_CASES));
    private static final List<DecisionFacts> RANDOM = RandomScenarios.facts(4_711, PLATFORMS, 1, 6);

    private static final SessionDecider SHIPPED = CloseCalls.PRIMARY_THEN_SIMPLEST.decider();

    private static final Robustness OF_STORIES = new Robustness(SHIPPED, STORIES);
    private static final Robustness OF_REAL = new Robustness(SHIPPED, REAL);
    private static final Robustness OF_RANDOM = new Robustness(SHIPPED, RANDOM);

    @Test
    void answers_seldom_depend_on_the_exact_figures() {
        Share ofStories = OF_STORIES.jittered();
        Share ofReal = OF_REAL.jittered();
        Share ofRandom = OF_RANDOM.jittered();

        report("every strength, margin and price times 0.5 to 1.5", ofStories, ofReal, ofRandom);

        assertThat(ofStories.ofRecommendations()).isLessThan(10);
        assertThat(ofReal.ofRecommendations()).isLessThan(20);
        assertThat(ofRandom.ofRecommendations()).isLessThan(10);
    }

    @Test
    void no_subject_alone_carries_most_answers() {
        for (Subject subject : Subject.values()) {
            Share ofStories = OF_STORIES.without(subject);
            Share ofReal = OF_REAL.without(subject);
            Share ofRandom = OF_RANDOM.without(subject);

            report(
                    "without " + subject.name().toLowerCase(Locale.ROOT),
                    ofStories,
                    ofReal,
                    ofRandom);

            assertThat(ofStories.ofRecommendations()).as("%s", subject).isLessThan(20);
            assertThat(ofRandom.ofRecommendations()).as("%s", subject).isLessThan(20);
        }
    }

    @Test
    void forgetting_one_stated_fact_seldom_turns_an_answer() {
        Share ofStories = OF_STORIES.forgetting(ALL);
        Share ofReal = OF_REAL.forgetting(ALL);
        Share ofRandom = OF_RANDOM.forgetting(3);

        report("each stated fact dropped; of random platforms three", ofStories, ofReal, ofRandom);

        assertThat(ofStories.ofRecommendations()).isLessThan(10);
        assertThat(ofRandom.ofRecommendations()).isLessThan(10);
    }

    @Test
    void no_other_way_to_make_close_calls_answers_as_much_with_as_few_options() {
        Map<CloseCalls, Long> options = new EnumMap<>(CloseCalls.class);
        Map<CloseCalls, Long> undecided = new EnumMap<>(CloseCalls.class);
        for (CloseCalls way : CloseCalls.values()) {
            SessionDecider decider = way.decider();
            Robustness robustness = new Robustness(decider, RANDOM);
            options.put(way, robustness.options());
            undecided.put(way, robustness.undecided());
            if (WHOLE) {
                report(
                        "%s, options %d, undecided %d"
                                .formatted(way, options.get(way), undecided.get(way)),
                        new Robustness(decider, STORIES).jittered(),
                        new Robustness(decider, REAL).jittered(),
                        robustness.jittered());
            }
        }

        assertThat(undecided.get(CloseCalls.PRIMARY_THEN_OPEN))
                .isGreaterThan(undecided.get(CloseCalls.PRIMARY_THEN_SIMPLEST));
        assertThat(options.get(CloseCalls.SIMPLEST_AT_ONCE))
                .isGreaterThan(options.get(CloseCalls.PRIMARY_THEN_SIMPLEST));
    }

    private static List<DecisionFacts> facts(Path folder, Predicate<Scenario> wanted) {
        List<Scenario> all =
                ScenarioLoader.read(List.of(folder)).scenarios().stream().filter(wanted).toList();
        return Proof.every(STRIDE, all).stream().map(Scenario::facts).toList();
    }

    private static void report(String what, Share stories, Share real, Share random) {
        System.out.printf(Locale.ROOT, "%-60s | %s | %s | %s%n", what, stories, real, random);
    }
}
