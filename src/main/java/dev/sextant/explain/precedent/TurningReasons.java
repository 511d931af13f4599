package dev.sextant.explain.precedent;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.why.ReasonCollector;
import dev.sextant.explain.why.RuledOutStyleRanking;
import dev.sextant.explain.why.RunnerUp;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.NotJustified;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Collects the reasons on which the placements of a decision turned, each under a key by which two
 * decisions are compared.
 *
 * <ul>
 *   <li>A workload that reasons placed depended on those that count for its style and do not speak
 *       for the runner-up, the best style of another option. The key is the statement.
 *   <li>A workload that limits placed depended on the limits that rule out the styles of other
 *       options. The key is the id of the rule without its suffix.
 *   <li>A workload for which a first cluster is not justified depended on that as well.
 *   <li>A workload that follows the others or is not placed depended on nothing of its own.
 * </ul>
 */
final class TurningReasons {

    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final ReasonCollector reasons;
    private final SortedMap<String, RuleSentence> byKey = new TreeMap<>();

    private TurningReasons(Rulebook rulebook, DecisionTrace trace) {
        this.rulebook = rulebook;
        this.trace = trace;
        this.reasons = new ReasonCollector(trace);
    }

    /**
     * The reasons by key, each with what its first rule says.
     *
     * @param wanted which workloads are looked at, by name
     */
    static SortedMap<String, RuleSentence> of(
            Rulebook rulebook, DecisionTrace trace, Predicate<String> wanted) {
        TurningReasons turning = new TurningReasons(rulebook, trace);
        trace.placements().stream()
                .filter(placement -> wanted.test(placement.workload()))
                .forEach(turning::add);
        return turning.byKey;
    }

    private void add(Placement placement) {
        switch (placement.basis()) {
            case LIMITS -> addLimits(placement);
            case NOT_JUSTIFIED -> {
                addUnshared(placement);
                addNotJustified(placement);
            }
            case REASONS, SIMPLEST_FIRST, SECOND_BEST -> addUnshared(placement);
            case MAJORITY, TOO_LITTLE_KNOWN -> {}
        }
    }

    private void addUnshared(Placement placement) {
        Optional<Style> runnerUp = RunnerUp.of(placement, trace);
        for (Reason reason : reasons.counting(placement.workload(), placement.style())) {
            if (runnerUp.isEmpty() || !reason.speaksFor(runnerUp.get())) {
                byKey.putIfAbsent(reason.statement(), reason.sentences().get(0));
            }
        }
    }

    private void addLimits(Placement placement) {
        new RuledOutStyleRanking(rulebook, trace)
                .of(placement)
                .forEach(fallen -> fallen.limits().forEach(this::add));
    }

    private void addNotJustified(Placement placement) {
        trace.conclusions(NotJustified.class)
                .filter(option -> option.workload().equals(placement.workload()))
                .forEach(this::addRules);
    }

    private void addRules(Conclusion conclusion) {
        ReasonCollector.sentences(trace.derivation(conclusion).justifications()).forEach(this::add);
    }

    private void add(RuleSentence sentence) {
        byKey.merge(key(sentence.rule()), sentence, TurningReasons::first);
    }

    private static RuleSentence first(RuleSentence one, RuleSentence other) {
        return one.rule().compareTo(other.rule()) <= 0 ? one : other;
    }

    private static String key(String rule) {
        int suffix = rule.indexOf('.');
        return suffix < 0 ? rule : rule.substring(0, suffix);
    }
}
