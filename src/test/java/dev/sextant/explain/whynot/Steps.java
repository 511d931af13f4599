package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplanationNode;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.NamedValues;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Does what an answer says is missing: gives the facts it names other values, one after another,
 * and asks again, until the rule fires or nothing that it names helps.
 */
final class Steps {

    private static final int MOST = 40;

    private final UnfiredRuleExplainer silence;
    private final PlatformDecider decider;
    private final FactSuppositions unknowns;
    private final Rule rule;
    private final String workload;

    /**
     * What came of it.
     *
     * @param last the last answer
     * @param steps how many facts were changed
     * @param goesRound whether it came back to facts it had been at
     */
    record End(WhyNot last, int steps, boolean goesRound) {}

    Steps(
            UnfiredRuleExplainer silence,
            PlatformDecider decider,
            FactSuppositions unknowns,
            Rule rule,
            String workload) {
        this.silence = silence;
        this.decider = decider;
        this.unknowns = unknowns;
        this.rule = rule;
        this.workload = workload;
    }

    End from(DecisionTrace begin) {
        DecisionTrace trace = begin;
        Set<Object> seen = new LinkedHashSet<>();
        for (int steps = 0; steps < MOST; steps++) {
            WhyNot answer = ask(trace);
            if (answer.hasFired()) {
                return new End(answer, steps, false);
            }
            seen.add(facts(trace));
            Optional<DecisionTrace> next = next(trace, answer, seen);
            if (next.isEmpty()) {
                return new End(answer, steps, false);
            }
            trace = next.get();
        }
        return new End(ask(trace), MOST, true);
    }

    private static Object facts(DecisionTrace trace) {
        return List.of(trace.facts().platform(), trace.facts().team(), trace.facts().workloads());
    }

    private WhyNot ask(DecisionTrace trace) {
        return silence.ofRule(trace, rule, workload);
    }

    /** The first change of a named fact by which what named it is missing no longer. */
    private Optional<DecisionTrace> next(DecisionTrace trace, WhyNot answer, Set<Object> seen) {
        for (ConditionExplanation clue : leaves(answer)) {
            for (FactPath path : paths(clue)) {
                for (DecisionFacts changed : changed(trace, clue, path)) {
                    DecisionTrace then = decider.decide(changed);
                    if (!seen.contains(facts(then)) && isMet(clue, ask(then))) {
                        return Optional.of(then);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The very values that are named, then a value of each other region. */
    private List<DecisionFacts> changed(
            DecisionTrace trace, ConditionExplanation clue, FactPath path) {
        List<DecisionFacts> changed = new ArrayList<>();
        if (path.equals(clue.path()) && clue.asked() != null && clue.asked().expected() != null) {
            changed.addAll(
                    NamedValues.of(
                            trace.facts(), path, clue.asked().operator(), clue.asked().expected()));
        }
        unknowns.alternatives(trace, path).stream().map(SupposedValue::facts).forEach(changed::add);
        return changed;
    }

    private static boolean isMet(ConditionExplanation clue, WhyNot after) {
        return leaves(after).stream().noneMatch(isLike(clue));
    }

    private static Predicate<ConditionExplanation> isLike(ConditionExplanation clue) {
        return other ->
                other.rule().equals(clue.rule())
                        && other.written().equals(clue.written())
                        && expected(other).equals(expected(clue))
                        && (clue.path() != null || other.against().equals(clue.against()));
    }

    private static String expected(ConditionExplanation clue) {
        return clue.asked() == null ? "" : String.valueOf(clue.asked().expected());
    }

    /** Everything that is named as missing and could be given, what comes first first. */
    static List<ConditionExplanation> leaves(WhyNot answer) {
        List<ConditionExplanation> leaves = new ArrayList<>();
        answer.missing().forEach(clue -> collect(clue, leaves));
        return leaves;
    }

    private static void collect(ConditionExplanation clue, List<ConditionExplanation> leaves) {
        boolean asks = clue.truth() == TruthValue.FALSE || clue.truth() == TruthValue.UNKNOWN;
        if (asks && (clue.path() != null || !clue.against().isEmpty())) {
            leaves.add(clue);
        }
        clue.ways().forEach(way -> leaves.addAll(leaves(way)));
    }

    private static Set<FactPath> paths(ConditionExplanation clue) {
        Set<FactPath> paths = new LinkedHashSet<>();
        if (clue.path() != null) {
            paths.add(clue.path());
        }
        clue.against().nodes().forEach(node -> collect(node, paths));
        paths.removeIf(path -> path.key().equals("name"));
        return paths;
    }

    private static void collect(ExplanationNode node, Set<FactPath> paths) {
        if (node instanceof ExplanationNode.Derived derived) {
            derived.below().forEach(fact -> collect(fact, paths));
        } else if (node instanceof ExplanationNode.Input input) {
            paths.add(FactPath.of(input.given().path()));
        }
    }
}
