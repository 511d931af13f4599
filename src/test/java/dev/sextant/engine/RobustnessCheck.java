package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Answer;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.fact.Subject;
import dev.sextant.rulebook.Rule;
import dev.sextant.scenario.Forgotten;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.Scenario;
import dev.sextant.scenario.Scenarios;
import dev.sextant.trace.Decider;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How much answers move when figures, subjects and facts do. The table goes to standard output;
 * {@code -Dplatforms=2000} takes more random platforms than the tests do.
 */
class RobustnessCheck {

    private static final int PLATFORMS = Integer.getInteger("platforms", 200);
    private static final int JITTERS = 20;

    private final SessionDecider decider = (SessionDecider) ShippedRules.compiled().decider();
    private final List<Facts> stories =
            Scenarios.read(List.of(Path.of("scenarios/stories"))).scenarios().stream()
                    .map(Scenario::facts)
                    .toList();
    private final List<Facts> random = RandomScenarios.facts(4_711, PLATFORMS, 1, 6);

    @Test
    void answers_of_stories_seldom_hang_on_the_exact_figures() {
        Share stories = jittered(this.stories);
        Share random = jittered(this.random);

        report("every strength, margin and price times 0.5 to 1.5", stories, random);

        assertThat(stories.ofRecommendations()).isLessThan(0.10);
        assertThat(random.ofRecommendations()).isLessThan(0.20);
    }

    @Test
    void no_subject_alone_carries_most_answers() {
        for (Subject subject : Subject.values()) {
            Predicate<Rule> others = rule -> !rule.text().contains("Subject." + subject.name());
            Share stories = compare(this.stories, decider.only(others));
            Share random = compare(this.random, decider.only(others));

            report(
                    "without the subject " + subject.name().toLowerCase(Locale.ROOT),
                    stories,
                    random);

            assertThat(stories.ofRecommendations()).as("%s", subject).isLessThan(0.40);
        }
    }

    @Test
    void forgetting_one_stated_fact_seldom_turns_an_answer() {
        Share stories = forgetful(this.stories);
        Share random = forgetful(this.random);

        report("each stated fact dropped", stories, random);

        assertThat(stories.ofRecommendations()).isLessThan(0.10);
    }

    private Share jittered(List<Facts> platforms) {
        Share share = new Share();
        for (int seed = 1; seed <= JITTERS; seed++) {
            share.add(compare(platforms, decider.with(new Jitter(seed).of(decider.figures()))));
        }
        return share;
    }

    private Share compare(List<Facts> platforms, Decider other) {
        Share share = new Share();
        for (Facts facts : platforms) {
            share.add(decider.decide(facts), other.decide(facts));
        }
        return share;
    }

    /** All facts of a story; of a random platform, which has many, three. */
    private Share forgetful(List<Facts> platforms) {
        Share share = new Share();
        Random choice = new Random(99);
        for (Facts facts : platforms) {
            Trace before = decider.decide(facts);
            List<FactPath> stated =
                    new ArrayList<>(facts.origins().keySet().stream().sorted().toList());
            while (platforms == random && stated.size() > 3) {
                stated.remove(choice.nextInt(stated.size()));
            }
            for (FactPath path : stated) {
                share.add(before, decider.decide(Forgotten.without(facts, path)));
            }
        }
        return share;
    }

    private static void report(String what, Share stories, Share random) {
        System.out.printf(
                Locale.ROOT,
                "%-52s stories: %5.1f %% of recommendations, %5.1f %% of placements; random: %5.1f"
                        + " %%, %5.1f %%%n",
                what,
                100 * stories.ofRecommendations(),
                100 * stories.ofPlacements(),
                100 * random.ofRecommendations(),
                100 * random.ofPlacements());
    }

    /** The share of answers that are not what they were. */
    private static final class Share {

        private int recommendations;
        private int recommendationsChanged;
        private int placements;
        private int placementsChanged;

        void add(Trace before, Trace after) {
            recommendations++;
            recommendationsChanged += answer(before) == answer(after) ? 0 : 1;
            for (int i = 0; i < before.placements().size(); i++) {
                placements++;
                placementsChanged += option(before, i) == option(after, i) ? 0 : 1;
            }
        }

        void add(Share other) {
            recommendations += other.recommendations;
            recommendationsChanged += other.recommendationsChanged;
            placements += other.placements;
            placementsChanged += other.placementsChanged;
        }

        double ofRecommendations() {
            return (double) recommendationsChanged / recommendations;
        }

        double ofPlacements() {
            return (double) placementsChanged / placements;
        }

        private static Answer answer(Trace trace) {
            return trace.recommendation().answer();
        }

        private static Option option(Trace trace, int index) {
            Placement placement = trace.placements().get(index);
            return placement.option();
        }
    }
}
