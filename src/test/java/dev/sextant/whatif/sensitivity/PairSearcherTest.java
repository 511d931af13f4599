package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.Completions;
import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.ScenarioText;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.Goal;
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
class PairSearcherTest {

    private static final int PLATFORMS = Proof.size("pairs.platforms", 1, 2);
    private static final int LEAST_UNKNOWN = 6;
    private static final int MOST_UNKNOWN = Proof.size("pairs.unknown", 6, 9);

    private final CompiledRules compiled = ShippedRules.compiled();
    private final PlatformDecider decider = compiled.decider();
    private final CandidateValues suppositions = new CandidateValues(compiled.rulebook());
    private final SensitivityAnalysis inquiry =
            new SensitivityAnalysis(
                    suppositions,
                    new ConfirmedDeciders(compiled.searchDecider(), decider),
                    compiled.rulebook());
    private int completions;

    @Test
    void finds_every_pair_that_turns_something_and_no_other() {
        int compared = 0;
        int turning = 0;
        for (DecisionFacts facts : RandomScenarios.facts(4_711, 20_000, 1, 2)) {
            if (compared == PLATFORMS) {
                break;
            }
            if (unknown(facts) < LEAST_UNKNOWN || unknown(facts) > MOST_UNKNOWN) {
                continue;
            }
            ScenarioDraft draft = draft(facts);
            DecisionTrace trace = decider.decide(draft.facts());
            List<FactPath> unknown = suppositions.of(trace).stream().map(VariedFact::path).toList();
            PairSearchResult search =
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

    private static int unknown(DecisionFacts facts) {
        int ofPlatform = Vocabulary.PLATFORM.keys().size() + Vocabulary.TEAM.keys().size();
        int ofWorkloads = facts.workloads().size() * Vocabulary.WORKLOAD.keys().size();
        return ofPlatform + ofWorkloads - facts.origins().size();
    }

    private static Set<Set<FactPath>> paths(PairSearchResult search) {
        return search.pairs().stream()
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
    }

    private void assertThatItTurns(FactPair pair, ScenarioDraft draft, DecisionTrace trace) {
        for (AnswerChange turn : pair.turns()) {
            Map<FactPath, String> both = new LinkedHashMap<>();
            both.put(pair.first(), pair.value());
            both.put(pair.second(), turn.value());
            assertThat(turns(draft, trace, both)).as(both + " in\n" + draft.text()).isTrue();
        }
    }

    /** The pairs of which some completion turns something, of facts that alone turn nothing. */
    private Set<Set<FactPath>> turning(
            ScenarioDraft draft, DecisionTrace trace, List<FactPath> unknown) {
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

    private boolean someTurns(
            ScenarioDraft draft, DecisionTrace trace, FactPath one, FactPath other) {
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
        return Completions.of(ScenarioDraft.key(path), 2);
    }

    /** Whether an answer or an option is another with some facts, if they contradict nothing. */
    private boolean turns(ScenarioDraft draft, DecisionTrace trace, Map<FactPath, String> answers) {
        ScenarioDraft completed = draft;
        for (Map.Entry<FactPath, String> answer : answers.entrySet()) {
            completed = completed.with(answer.getKey(), answer.getValue());
        }
        completions++;
        return completed.isAccepted()
                && completed.problems().size() <= draft.problems().size()
                && Goal.Other.than(trace).isReachedBy(decider.decide(completed.facts()));
    }

    private static ScenarioDraft draft(DecisionFacts facts) {
        return ScenarioDraft.of("it.yaml", ScenarioText.of(facts).getBytes(StandardCharsets.UTF_8));
    }
}
