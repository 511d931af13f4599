package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.decision.RuleSentence;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleRemoval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What explanations say of reasons that decide is compared with runs of Drools without them. */
class ReasonRemoverTest {

    private static final CompiledRules RULES = ShippedRules.compiled();
    private static final Path STORIES = Path.of("scenarios/stories");

    /** In the first only the style depends on the reasons, in the second one rule is no reason. */
    private static final List<String> ALWAYS =
            List.of("genome-centre.yaml", "real/o01-primevideo.yaml");

    static List<DecisionFacts> platforms() {
        List<DecisionFacts> all = new ArrayList<>();
        ALWAYS.forEach(story -> all.addAll(facts(STORIES.resolve(story))));
        List<DecisionFacts> stories = new ArrayList<>(facts(STORIES));
        stories.removeIf(facts -> facts.workloads().size() > 6);
        all.addAll(Proof.every(Proof.stride("decisive.stories", 5, 1), stories));
        all.addAll(RandomScenarios.facts(11, Proof.size("decisive.platforms", 20, 2_000), 1, 3));
        return all;
    }

    private static List<DecisionFacts> facts(Path path) {
        return Sextant.read(List.of(path)).scenarios().stream().map(Scenario::facts).toList();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void workloads_move_without_what_is_decisive_and_stay_without_less(DecisionFacts facts) {
        // given the explanation of a platform
        DecisionTrace trace = RULES.decider().decide(facts);
        List<DecisiveReasons> decisive = decisive(trace);

        // then Drools says the same without the reasons that are decisive
        List<String> claimed = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (int index = 0; index < decisive.size(); index++) {
            Placement now = trace.placements().get(index);
            DecisiveReasons found = decisive.get(index);
            for (Set<String> rules : removed(found)) {
                boolean moves = found.needed() > 0 && rules.size() >= size(found);
                claimed.add(now.workload() + " moves without " + rules + ": " + moves);
                decided.add(
                        now.workload()
                                + " moves without "
                                + rules
                                + ": "
                                + !Objects.equals(option(trace, now, rules), now.chosen()));
            }
            if (found.needed() == 0 && found.otherwise().isPresent()) {
                Set<String> all =
                        found.sentences().stream()
                                .map(RuleSentence::rule)
                                .collect(Collectors.toSet());
                claimed.add(now.workload() + " stays on " + now.style());
                decided.add(now.workload() + " stays on " + placement(trace, now, all).style());
            }
        }
        assertThat(claimed).isEqualTo(decided);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void one_rule_is_decisive_wherever_one_alone_decides(DecisionFacts facts) {
        // given the workloads of a platform that reasons or limits placed
        DecisionTrace trace = RULES.decider().decide(facts);
        List<DecisiveReasons> decisive = decisive(trace);
        for (int index = 0; index < decisive.size(); index++) {
            Placement now = trace.placements().get(index);
            if (now.basis() != Basis.REASONS && now.basis() != Basis.LIMITS) {
                continue;
            }

            // when each rule that gives a reason or a limit for it is taken away
            boolean isAny =
                    rules(trace, now).stream()
                            .anyMatch(
                                    rule -> !option(trace, now, Set.of(rule)).equals(now.chosen()));

            // then one is shown if one moves it
            assertThat(size(decisive.get(index)) == 1)
                    .as("%s: %s", now.workload(), decisive.get(index))
                    .isEqualTo(isAny);
        }
    }

    @Test
    void nothing_is_claimed_that_the_engine_does_not_confirm() {
        // given a story, and a search by which every workload moves without any rule
        DecisionTrace trace = RULES.decider().decide(platforms().get(0));
        List<Placement> moved =
                trace.placements().stream()
                        .map(one -> new Placement(one.workload(), null, null, 0, null, one.basis()))
                        .toList();
        RuleRemoval wrong =
                new RuleRemoval() {
                    @Override
                    public DecisionTrace search(DecisionFacts facts, Set<String> without) {
                        return new DecisionTrace(
                                facts, trace.recommendation(), moved, trace.derivations(), 0, 0);
                    }

                    @Override
                    public DecisionTrace decide(DecisionFacts facts, Set<String> without) {
                        return trace;
                    }
                };

        // when it is explained
        List<DecisiveReasons> decisive = decisive(trace, wrong);

        // then no explanation says where a workload would be
        assertThat(decisive)
                .isNotEmpty()
                .extracting(DecisiveReasons::otherwise)
                .containsOnly(Optional.empty());
        assertThat(decisive(trace))
                .extracting(DecisiveReasons::otherwise)
                .anyMatch(Optional::isPresent);
    }

    private static List<DecisiveReasons> decisive(DecisionTrace trace) {
        return decisive(trace, RULES.removal());
    }

    private static List<DecisiveReasons> decisive(DecisionTrace trace, RuleRemoval removal) {
        return new TraceExplainer(RULES.rulebook(), removal)
                .explain(trace).workloads().stream().map(workload -> workload.decisive()).toList();
    }

    /** How many different rules have to go. */
    private static int size(DecisiveReasons found) {
        return (int)
                found.sentences().stream()
                        .limit(found.needed())
                        .map(RuleSentence::rule)
                        .distinct()
                        .count();
    }

    /** What is taken away: all of it, all but one, and where any two decide, one and each two. */
    private static Set<Set<String>> removed(DecisiveReasons found) {
        Set<Set<String>> removed = new HashSet<>();
        List<String> rules = found.sentences().stream().map(RuleSentence::rule).distinct().toList();
        if (found.otherwise().isEmpty()) {
            return removed;
        }
        removed.add(Set.copyOf(rules.subList(0, Math.max(found.needed(), 1))));
        if (found.needed() == 0) {
            removed.add(Set.copyOf(rules));
        }
        if (found.needed() == rules.size()) {
            for (String kept : rules) {
                Set<String> others = new HashSet<>(rules);
                others.remove(kept);
                removed.add(others);
            }
        } else if (found.needed() == 2) {
            for (String one : rules) {
                removed.add(Set.of(one));
                rules.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> removed.add(Set.of(one, other)));
            }
        }
        return removed;
    }

    private static Set<String> rules(DecisionTrace trace, Placement now) {
        Set<String> rules = new HashSet<>();
        Stream.concat(
                        trace.conclusions(Favors.class)
                                .filter(one -> one.workload().equals(now.workload())),
                        trace.conclusions(RuledOut.class)
                                .filter(one -> one.workload().equals(now.workload())))
                .forEach(
                        one ->
                                trace.derivation(one)
                                        .justifications()
                                        .forEach(why -> rules.add(why.rule().id())));
        return rules;
    }

    private static Optional<Option> option(
            DecisionTrace trace, Placement now, Set<String> without) {
        return placement(trace, now, without).chosen();
    }

    private static Placement placement(DecisionTrace trace, Placement now, Set<String> without) {
        try {
            return RULES.removal().decide(trace.facts(), without).placements().stream()
                    .filter(placement -> placement.workload().equals(now.workload()))
                    .findFirst()
                    .orElseThrow();
        } catch (DecisionException failure) {
            return now;
        }
    }
}
