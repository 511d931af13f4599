package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Compiled;
import dev.sextant.engine.ShippedRules;
import dev.sextant.scenario.Draft;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioText;
import dev.sextant.scenario.Suppositions;
import dev.sextant.scenario.Vocabulary;
import dev.sextant.trace.Decider;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is said of pairs is what comes out when every two unknown facts are written into a file in
 * all ways, which is read and decided: each word, each set of up to two words, and numbers most of
 * which no rule knows of. Random platforms of which most is known, every other one with a pair that
 * turns something; {@code -Dpairs.platforms=50} takes more of them.
 */
class PairsTest {

    private static final int PLATFORMS = Integer.getInteger("pairs.platforms", 2);
    private static final int LEAST_UNKNOWN = 6;
    private static final int MOST_UNKNOWN = 9;

    private final Compiled compiled = ShippedRules.compiled();
    private final Decider decider = compiled.decider();
    private final Suppositions suppositions = new Suppositions(compiled.rulebook());
    private final Inquiry inquiry = new Inquiry(suppositions, decider, compiled.rulebook());
    private int completions;

    @Test
    void finds_every_pair_that_turns_something_and_no_other() {
        int compared = 0;
        int turning = 0;
        for (Facts facts : RandomScenarios.facts(4_711, 20_000, 1, 2)) {
            if (compared == PLATFORMS) {
                break;
            }
            if (unknown(facts) < LEAST_UNKNOWN || unknown(facts) > MOST_UNKNOWN) {
                continue;
            }
            Draft draft = draft(facts);
            Trace trace = decider.decide(draft.facts());
            List<FactPath> unknown = suppositions.of(trace).stream().map(Unknown::path).toList();
            PairSearch search =
                    inquiry.pairs(trace, Set.of(), Integer.MAX_VALUE, Duration.ofHours(1));
            boolean needsSome = compared % 2 == 0;
            if (needsSome && search.pairs().isEmpty()) {
                continue;
            }
            assertThat(search.tried()).isEqualTo(search.of());
            search.pairs().forEach(pair -> assertThatItTurns(pair, draft, trace));
            assertThat(paths(search)).as(draft.text()).containsAll(turning(draft, trace, unknown));
            compared++;
            turning += search.pairs().size();
        }
        System.out.printf(
                "%d platforms, %d pairs of values that turn something, %d completions%n",
                compared, turning, completions);
        assertThat(compared).isEqualTo(PLATFORMS);
    }

    private static int unknown(Facts facts) {
        int ofPlatform = Vocabulary.PLATFORM.keys().size() + Vocabulary.TEAM.keys().size();
        int ofWorkloads = facts.workloads().size() * Vocabulary.WORKLOAD.keys().size();
        return ofPlatform + ofWorkloads - facts.origins().size();
    }

    private static Set<Set<FactPath>> paths(PairSearch search) {
        return search.pairs().stream()
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
    }

    private void assertThatItTurns(Pair pair, Draft draft, Trace trace) {
        for (Turn turn : pair.turns()) {
            Map<FactPath, String> both = new LinkedHashMap<>();
            both.put(pair.first(), pair.value());
            both.put(pair.second(), turn.value());
            assertThat(turns(draft, trace, both)).as(both + " in\n" + draft.text()).isTrue();
        }
    }

    /** The pairs of which some completion turns something, of facts that alone turn nothing. */
    private Set<Set<FactPath>> turning(Draft draft, Trace trace, List<FactPath> unknown) {
        List<FactPath> silent =
                unknown.stream()
                        .filter(
                                path ->
                                        texts(path).stream()
                                                .noneMatch(
                                                        text ->
                                                                turns(
                                                                        draft,
                                                                        trace,
                                                                        Map.of(path, text))))
                        .toList();
        Set<Set<FactPath>> turning = new HashSet<>();
        for (FactPath one : silent) {
            for (FactPath other : silent.subList(silent.indexOf(one) + 1, silent.size())) {
                if (someTurns(draft, trace, one, other)) {
                    turning.add(Set.of(one, other));
                }
            }
        }
        return turning;
    }

    private boolean someTurns(Draft draft, Trace trace, FactPath one, FactPath other) {
        return texts(one).stream()
                .anyMatch(
                        first ->
                                texts(other).stream()
                                        .anyMatch(
                                                second ->
                                                        turns(
                                                                draft,
                                                                trace,
                                                                Map.of(
                                                                        one, first, other,
                                                                        second))));
    }

    private static List<String> texts(FactPath path) {
        return Completions.of(Draft.key(path), 2);
    }

    /** Whether an answer or an option is another with some facts, if they contradict nothing. */
    private boolean turns(Draft draft, Trace trace, Map<FactPath, String> answers) {
        Draft completed = draft;
        for (Map.Entry<FactPath, String> answer : answers.entrySet()) {
            completed = completed.with(answer.getKey(), answer.getValue());
        }
        completions++;
        return completed.isAccepted()
                && completed.problems().size() <= draft.problems().size()
                && Goal.Other.than(trace).isReachedBy(decider.decide(completed.facts()));
    }

    private static Draft draft(Facts facts) {
        return Draft.of("it.yaml", ScenarioText.of(facts).getBytes(StandardCharsets.UTF_8));
    }
}
