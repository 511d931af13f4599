package dev.sextant.whatif.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.region.AlternativeValues;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is judged of a combination by the effects of its changes is what the rules decide: compared
 * for random combinations, many of them of one owner, whose facts rules read together.
 */
class CombinationJudgeTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    private static final int MOST_WORKLOADS = Proof.size("judge.workloads", 2, 10);

    private static CompiledRules rules;
    private static PlatformDecider decider;
    private static AlternativeValues alternatives;

    private final Random random = new Random(20_261_130);

    @BeforeAll
    static void load() {
        rules = ShippedRules.compiled();
        decider = rules.plannedDecider().orElseThrow();
        alternatives = new AlternativeValues(rules.rulebook());
    }

    @Test
    void changes_to_stories_are_judged_as_they_are_decided() {
        assertAgreement(stories(), Proof.size("judge.combinations", 500, 20_000));
    }

    @Test
    void changes_to_random_platforms_are_judged_as_they_are_decided() {
        assertAgreement(RandomScenarios.facts(7, Proof.size("judge.platforms", 3, 500), 1, 2), 500);
    }

    @Test
    void a_change_that_the_rules_fail_over_meets_all_others() {
        // given a decider that fails over one value
        Space space = new Space(story("hobby-page.yaml"));
        DecisionFacts broken = space.changes.changed(5);
        Object value = broken.platform();
        PlatformDecider failing =
                facts -> {
                    if (facts.platform().equals(value)) {
                        throw DecisionException.ofLimit("a limit");
                    }
                    return decider.decide(facts);
                };
        CombinationJudge judge = space.judge(failing);

        // when it is combined with each other value
        List<TryResult> results = new ArrayList<>();
        for (int other = 0; other < space.changes.count(); other++) {
            int[] pair = {Math.min(5, other), Math.max(5, other)};
            if (space.changes.fact(other) != space.changes.fact(5)) {
                results.add(judge.judge(pair));
            }
        }

        // then nothing is concluded from its effect
        assertThat(results).contains(TryResult.FAILED);
        assertThat(space.meeting(judge, 5)).isEqualTo(space.all());
    }

    @Test
    void outcomes_beyond_those_that_are_kept_are_decided() {
        Space space = new Space(story("first-idea.yaml"));

        assertAgreement(space, space.judge(decider, 100), 3, 2_000);
    }

    @Test
    void few_of_many_combinations_are_decided() {
        // given a story, and a decider that counts
        AtomicInteger decided = new AtomicInteger();
        Space space = new Space(story("hobby-page.yaml"));
        CombinationJudge judge =
                space.judge(
                        facts -> {
                            decided.incrementAndGet();
                            return decider.decide(facts);
                        });

        // when all pairs of the values of its facts are judged
        int judged = 0;
        for (int one = 0; one < space.changes.count(); one++) {
            for (int other = one + 1; other < space.changes.count(); other++) {
                if (space.changes.fact(one) != space.changes.fact(other)) {
                    judge.judge(one, other);
                    judged++;
                }
            }
        }

        // then most are known from others
        assertThat(decided.get()).isLessThan(judged / 3);
    }

    private static DecisionFacts story(String file) {
        return Sextant.read(List.of(SCENARIOS.resolve("stories").resolve(file)))
                .scenarios()
                .get(0)
                .facts();
    }

    /** Stories; the effects on large ones take too long for a sample. */
    private static List<DecisionFacts> stories() {
        List<DecisionFacts> all =
                Sextant.read(List.of(SCENARIOS.resolve("stories"))).scenarios().stream()
                        .map(Scenario::facts)
                        .filter(facts -> facts.workloads().size() <= MOST_WORKLOADS)
                        .toList();
        return Proof.every(Proof.stride("judge.stories", 40, 1), all);
    }

    private void assertAgreement(List<DecisionFacts> platforms, int combinations) {
        for (DecisionFacts facts : platforms) {
            Space space = new Space(facts);
            CombinationJudge judge = space.judge(decider);
            assertAgreement(space, judge, 2, combinations);
            assertAgreement(space, judge, 3, combinations);
            assertAgreement(space, judge, 4, combinations);
        }
    }

    private void assertAgreement(Space space, CombinationJudge judge, int size, int combinations) {
        List<String> judged = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (int count = 0; count < combinations; count++) {
            int[] values = space.combination(size);
            judged.add(Arrays.toString(values) + " " + plain(judge.judge(values)));
            decided.add(Arrays.toString(values) + " " + judge.decided(values));
        }
        assertThat(judged).isEqualTo(decided);
    }

    /** Whether it contradicts itself is found by looking, and not judged. */
    private static TryResult plain(TryResult result) {
        return result == TryResult.CONTRADICTORY ? TryResult.REACHED : result;
    }

    /** A platform with all values that its facts could have. */
    private final class Space {

        private final DecisionTrace trace;
        private final List<FactPath> paths;
        private final ChangeCombiner changes;

        Space(DecisionFacts facts) {
            this.trace = decider.decide(facts);
            List<VariedFact> varied =
                    alternatives.together(trace).stream()
                            .filter(fact -> !fact.suppositions().isEmpty())
                            .toList();
            this.paths = varied.stream().map(VariedFact::path).toList();
            this.changes =
                    new ChangeCombiner(
                            facts, paths, varied.stream().map(VariedFact::suppositions).toList());
        }

        CombinationJudge judge(PlatformDecider by) {
            return judge(by, Integer.MAX_VALUE);
        }

        CombinationJudge judge(PlatformDecider by, int mostOutcomes) {
            return new CombinationJudge(
                    changes,
                    Goal.Other.than(trace),
                    alternatives::contradictions,
                    new RememberingDecider(by),
                    rules.rulebook(),
                    () -> false,
                    mostOutcomes);
        }

        BitSet all() {
            BitSet all = new BitSet();
            all.set(0, changes.count());
            return all;
        }

        /** The values that meet one of some others. */
        BitSet meeting(CombinationJudge judge, int... earlier) {
            int[] values = Arrays.copyOf(earlier, earlier.length + 1);
            return judge.judgeAlike(values, all(), (result, last) -> {});
        }

        /** Values of so many facts, ascending; half of them of facts of the same owner. */
        int[] combination(int size) {
            while (true) {
                int first = random.nextInt(changes.count());
                int[] values =
                        IntStream.concat(
                                        IntStream.of(first),
                                        IntStream.generate(() -> next(first)).limit(size - 1))
                                .sorted()
                                .toArray();
                if (IntStream.of(values).map(changes::fact).distinct().count() == size) {
                    return values;
                }
            }
        }

        private int next(int first) {
            boolean isOfSame = random.nextBoolean();
            int next = random.nextInt(changes.count());
            while (isOfSame && !owner(next).equals(owner(first))) {
                next = random.nextInt(changes.count());
            }
            return next;
        }

        private String owner(int value) {
            return paths.get(changes.fact(value)).owner();
        }
    }
}
