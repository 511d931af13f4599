package dev.sextant.whatif.flip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.StoryFile;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.region.AlternativeValues;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said to give another answer does, nothing smaller does, and nothing is missed: compared
 * with all combinations of up to two values of some facts, each written into the file of its story,
 * which is read and decided again. {@code -Dflips=whole} takes every story with more facts.
 */
class FlipSearchTest {

    private static final Path STORIES = Path.of("scenarios", "stories");
    private static final boolean WHOLE = "whole".equals(System.getProperty("flips"));
    private static final int FACTS = WHOLE ? 12 : 5;
    private static final int EVERY = WHOLE ? 1 : Proof.stride("flips.stories", 44, 11);
    private static final long SEED = 20261123;

    private static Sextant sextant;

    /** How many pairs of facts were found in all: without any, the sample shows little. */
    private static int pairs;

    @TempDir private Path folder;

    /** What changes of a story lead to, for every goal; empty where they add a contradiction. */
    private final Map<Map<FactPath, String>, Optional<DecisionTrace>> decided = new HashMap<>();

    @BeforeAll
    static void load() {
        sextant = ShippedSextant.get();
    }

    @AfterAll
    static void the_sample_has_pairs() {
        assertThat(pairs).isPositive();
    }

    /** Shipped stories, and others with the values of some facts by chance. */
    static Stream<Named<Scenario>> stories() throws IOException {
        List<Scenario> all = Sextant.read(List.of(STORIES)).scenarios();
        Random random = new Random(SEED);
        List<Named<Scenario>> some = new ArrayList<>();
        for (int index = 0; index < all.size(); index += EVERY) {
            Scenario story = all.get(index);
            some.add(Named.of(story.location().toString(), story));
            if (WHOLE || index % (4 * EVERY) == 0) {
                Scenario other = byChance(story, random);
                some.add(Named.of("by chance after " + story.location(), other));
            }
        }
        return some.stream();
    }

    private static Scenario byChance(Scenario story, Random random) throws IOException {
        StoryFile file = original(story);
        List<VariedFact> facts =
                new ArrayList<>(
                        new AlternativeValues(sextant.rulebook())
                                .together(sextant.decide(story.facts())));
        facts.removeIf(fact -> fact.suppositions().isEmpty());
        Collections.shuffle(facts, random);
        for (VariedFact fact : facts.subList(0, 15)) {
            List<SupposedValue> values = fact.suppositions();
            file.set(fact.path(), values.get(random.nextInt(values.size())).value());
        }
        Path written = Files.createTempFile("by-chance", ".yaml");
        written.toFile().deleteOnExit();
        Files.writeString(written, file.named(story.name()));
        return Sextant.read(List.of(written)).scenarios().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void finds_what_trying_every_pair_of_values_finds(Scenario story) throws IOException {
        DecisionTrace trace = sextant.decide(story.facts());
        Random random = new Random(SEED + story.name().hashCode());
        for (Goal goal : goals(trace, random)) {
            Set<FactPath> some = some(trace, goal, random);
            FlipQuestion question = new FlipQuestion(goal, 2, Set.of(), some, Integer.MAX_VALUE);

            FlipResult flips = sextant.flips(trace, question, () -> false);

            Map<String, Set<String>> found = combinations(flips);
            assertThat(flips.isComplete()).isTrue();
            assertThat(found).as(goal.toString()).isEqualTo(tried(story, question));
            pairs += found.keySet().stream().filter(facts -> facts.contains(", ")).count();
        }
    }

    @Test
    void a_search_that_ends_early_is_not_complete() {
        // given a story, and a search that is ended after some looks at the clock
        Path story = STORIES.resolve("hobby-page.yaml");
        DecisionTrace trace =
                sextant.decide(Sextant.read(List.of(story)).scenarios().get(0).facts());
        Goal goal = goals(trace, new Random(SEED)).get(0);
        AtomicInteger looks = new AtomicInteger();

        // when it looks for sets of two facts
        FlipResult flips =
                sextant.flips(
                        trace,
                        new FlipQuestion(goal, 2, Set.of(), Set.of(), 10),
                        () -> looks.incrementAndGet() > 500);

        // then it says that not all was tried
        assertThat(flips.isComplete()).isFalse();
        assertThat(flips.levels()).extracting(FlipResult.Level::changes).containsExactly(1, 2);
        assertThat(flips.levels())
                .allSatisfy(level -> assertThat(level.tried()).isLessThan(level.combinations()));
    }

    @Test
    void answers_several_questions_about_a_trace_as_each_alone() {
        Scenario story = Sextant.read(List.of(STORIES)).scenarios().get(0);
        DecisionTrace trace = sextant.decide(story.facts());
        List<FlipQuestion> questions =
                goals(trace, new Random(SEED)).stream()
                        .map(goal -> new FlipQuestion(goal, 1, Set.of(), Set.of(), 10))
                        .toList();

        List<FlipResult> together = sextant.flips(sextant.changes(trace), questions, () -> false);

        assertThat(together)
                .extracting(FlipResult::question)
                .isEqualTo(questions)
                .hasSizeGreaterThan(1);
        assertThat(together)
                .extracting(FlipSearchTest::combinations)
                .isEqualTo(
                        questions.stream()
                                .map(one -> sextant.flips(trace, one, () -> false))
                                .map(FlipSearchTest::combinations)
                                .toList());
    }

    @Test
    void the_rules_decide_fewer_values_where_only_those_that_are_named_are_verified() {
        // given a story, and what would give other answers
        DecisionTrace trace =
                sextant.decide(Sextant.read(List.of(STORIES)).scenarios().get(0).facts());
        List<Goal> goals = goals(trace, new Random(SEED));

        // when the rules verify every value, or those that are named
        AtomicInteger all = new AtomicInteger();
        AtomicInteger few = new AtomicInteger();
        List<List<Flip>> every = flips(trace, goals, FlipQuestion.Proof.EVERY_VALUE, all);
        List<List<Flip>> named = flips(trace, goals, FlipQuestion.Proof.NAMED_VALUES, few);

        // then the same is found, and sets of words that hold a smaller one are not decided
        assertThat(named).isEqualTo(every);
        assertThat(few.get()).isPositive().isLessThan(all.get() / 2);
    }

    private static List<List<Flip>> flips(
            DecisionTrace trace, List<Goal> goals, FlipQuestion.Proof proof, AtomicInteger judged) {
        PlatformDecider plan = ShippedRules.compiled().plannedDecider().orElseThrow();
        PlatformDecider judge =
                facts -> {
                    judged.incrementAndGet();
                    return plan.decide(facts);
                };
        FlipSearch search =
                new FlipSearch(
                        new AlternativeValues(sextant.rulebook()),
                        new ConfirmedDeciders(plan, judge),
                        sextant.rulebook());
        List<FlipQuestion> questions =
                goals.stream()
                        .map(goal -> new FlipQuestion(goal, 1, Set.of(), Set.of(), 10, proof))
                        .toList();
        return search.search(search.changes(trace), questions, () -> false).stream()
                .map(FlipResult::flips)
                .toList();
    }

    /**
     * Random known and unknown facts, and two that reach the goal together only, if there are such.
     * Facts with many values take too long.
     */
    private static Set<FactPath> some(DecisionTrace trace, Goal goal, Random random) {
        List<VariedFact> all =
                new ArrayList<>(new AlternativeValues(sextant.rulebook()).together(trace));
        all.removeIf(fact -> fact.suppositions().isEmpty() || fact.suppositions().size() > 8);
        Collections.shuffle(all, random);
        Set<FactPath> few =
                all.stream()
                        .limit(WHOLE ? all.size() : 20)
                        .map(VariedFact::path)
                        .collect(Collectors.toSet());
        Set<FactPath> some =
                all.stream().limit(FACTS).map(VariedFact::path).collect(Collectors.toSet());
        sextant
                .flips(trace, new FlipQuestion(goal, 2, Set.of(), few, 100), () -> false)
                .flips()
                .stream()
                .map(flip -> flip.changes().stream().map(Flip.Altered::path).toList())
                .filter(paths -> paths.size() == 2)
                .findFirst()
                .ifPresent(some::addAll);
        return some;
    }

    private static List<Goal> goals(DecisionTrace trace, Random random) {
        List<Goal> goals = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            goals.add(new Goal.ForPlatform(answer));
        }
        String workload = trace.placements().get(0).workload();
        for (Option option : Option.values()) {
            goals.add(new Goal.ForWorkload(workload, Optional.of(option)));
        }
        goals.add(new Goal.ForWorkload(workload, Optional.empty()));
        goals.removeIf(goal -> goal.isReachedBy(trace));
        Collections.shuffle(goals, random);
        return goals.subList(0, WHOLE ? goals.size() : 2);
    }

    /** What is told: for each set of facts the combinations of their values. */
    private static Map<String, Set<String>> combinations(FlipResult flips) {
        Map<String, Set<String>> combinations = new TreeMap<>();
        for (Flip flip : flips.flips()) {
            List<Map<String, String>> all = new ArrayList<>(List.of(new TreeMap<>()));
            for (Flip.Altered change : flip.changes()) {
                List<Map<String, String>> longer = new ArrayList<>();
                for (Map<String, String> begun : all) {
                    for (Flip.To to : change.to()) {
                        Map<String, String> next = new TreeMap<>(begun);
                        next.put(change.path().toString(), to.value());
                        longer.add(next);
                    }
                }
                all = longer;
            }
            all.forEach(one -> add(one, combinations));
        }
        return combinations;
    }

    private static void add(Map<String, String> values, Map<String, Set<String>> to) {
        to.computeIfAbsent(values.keySet().toString(), any -> new TreeSet<>())
                .add(values.toString());
    }

    /** The same by trying everything. */
    private Map<String, Set<String>> tried(Scenario story, FlipQuestion question)
            throws IOException {
        DecisionTrace trace = sextant.decide(story.facts());
        AlternativeValues possibilities = new AlternativeValues(sextant.rulebook());
        List<Map<FactPath, String>> singles = new ArrayList<>();
        for (VariedFact fact : allowed(possibilities.alone(trace), question)) {
            for (SupposedValue supposed : fact.suppositions()) {
                singles.add(Map.of(fact.path(), supposed.value()));
            }
        }
        List<Map<FactPath, String>> found = flipping(singles, story, question.goal());
        Set<FactPath> suffice = new HashSet<>();
        found.forEach(one -> suffice.addAll(one.keySet()));
        List<Map<FactPath, String>> pairs = new ArrayList<>();
        List<VariedFact> left = allowed(possibilities.together(trace), question);
        left.removeIf(fact -> suffice.contains(fact.path()));
        for (int one = 0; one < left.size(); one++) {
            for (int other = one + 1; other < left.size(); other++) {
                for (SupposedValue first : left.get(one).suppositions()) {
                    for (SupposedValue second : left.get(other).suppositions()) {
                        pairs.add(
                                Map.of(
                                        left.get(one).path(), first.value(),
                                        left.get(other).path(), second.value()));
                    }
                }
            }
        }
        Map<String, Set<String>> tried = new TreeMap<>();
        found.addAll(flipping(pairs, story, question.goal()));
        for (Map<FactPath, String> values : found) {
            Map<String, String> named = new TreeMap<>();
            values.forEach((path, value) -> named.put(path.toString(), value));
            add(named, tried);
        }
        return tried;
    }

    private static List<VariedFact> allowed(List<VariedFact> all, FlipQuestion question) {
        return all.stream()
                .filter(fact -> question.only().contains(fact.path()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Those of some changes that give the goal and add no contradiction. */
    private List<Map<FactPath, String>> flipping(
            List<Map<FactPath, String>> changes, Scenario story, Goal goal) throws IOException {
        decide(changes.stream().filter(one -> !decided.containsKey(one)).toList(), story);
        return changes.stream()
                .filter(one -> decided.get(one).filter(goal::isReachedBy).isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void decide(List<Map<FactPath, String>> changes, Scenario story) throws IOException {
        StringBuilder written = new StringBuilder(original(story).named("as it is"));
        for (Map<FactPath, String> change : changes) {
            StoryFile file = original(story);
            change.forEach(file::set);
            written.append(file.named("variant " + written.length()));
        }
        Path file = Files.writeString(folder.resolve("variants.yaml"), written);
        List<ScenarioInput> inputs = Sextant.read(List.of(file)).inputs();
        assertThat(inputs).hasSize(changes.size() + 1);
        for (int index = 0; index < changes.size(); index++) {
            AcceptedScenario variant = (AcceptedScenario) inputs.get(index + 1);
            boolean contradicts = variant.problems().size() > inputs.get(0).problems().size();
            decided.put(
                    changes.get(index),
                    contradicts ? Optional.empty() : Optional.of(answer(variant.scenario())));
        }
    }

    /** What is decided, without the reasons. */
    private static DecisionTrace answer(Scenario scenario) {
        DecisionTrace trace = sextant.decide(scenario.facts());
        return new DecisionTrace(
                trace.facts(), trace.recommendation(), trace.placements(), List.of(), 0, 0);
    }

    private static StoryFile original(Scenario story) throws IOException {
        return StoryFile.read(Path.of(story.location().file()), story.name());
    }
}
