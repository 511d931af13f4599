package dev.sextant.explain.precedent;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Precedent;
import dev.sextant.explain.model.RealCase;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Finds real decisions that depended on the same reasons as the case at hand.
 *
 * <p>Two decisions are compared by the keys of their turning reasons: their overlap is the number
 * of keys in both, divided by the number of keys in either. A precedent has an overlap of a third
 * or more, and of a half or more where it shares a single reason. The nearest come first; of equals
 * the one that shares more, then the one whose organization and title come first. The choice itself
 * does not count. The real cases are decided once, by the same rules, when the first question is
 * asked. Safe for use by several threads.
 */
public final class PrecedentFinder {

    /** How many precedents are named at most. */
    private static final int MOST = 3;

    /** The least overlap is one reason in this many. */
    private static final int ONE_IN = 3;

    /** The least overlap where a single reason is shared is one in this many. */
    private static final int SINGLE_IN = 2;

    private static final Comparator<Precedent> NEAREST_FIRST =
            Comparator.<Precedent>comparingDouble(one -> -(double) one.shared().size() / one.all())
                    .thenComparing(one -> -one.shared().size())
                    .thenComparing(one -> one.realCase().source().organization())
                    .thenComparing(one -> one.realCase().source().title());

    private final Rulebook rulebook;
    private final PlatformDecider decider;
    private final List<RealCase> cases;
    private List<Decided> decided;

    /** A search among real cases, decided by the rules of a rulebook. */
    public PrecedentFinder(Rulebook rulebook, PlatformDecider decider, List<RealCase> cases) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.cases = List.copyOf(cases);
    }

    /** A real case and the reasons on which the rules decide it, by key. */
    private record Decided(RealCase realCase, SortedMap<String, RuleSentence> reasons) {

        Set<String> keys() {
            return reasons.keySet();
        }
    }

    /** Several threads may ask for precedents at once. */
    private synchronized List<Decided> decided() {
        if (decided == null) {
            decided = cases.stream().flatMap(one -> decided(one).stream()).toList();
        }
        return decided;
    }

    /** The case with its reasons; empty where the rules fail on it. */
    private Optional<Decided> decided(RealCase one) {
        try {
            DecisionTrace trace = decider.decide(one.facts());
            return Optional.of(new Decided(one, TurningReasons.of(rulebook, trace, any -> true)));
        } catch (DecisionException failure) {
            return Optional.empty();
        }
    }

    /** The nearest precedents of a decision, the nearest first. */
    public List<Precedent> of(DecisionTrace trace) {
        return of(trace, any -> true);
    }

    /** The nearest precedents of the place of one workload. */
    public List<Precedent> of(DecisionTrace trace, String workload) {
        return of(trace, workload::equals);
    }

    private List<Precedent> of(DecisionTrace trace, Predicate<String> wanted) {
        SortedMap<String, RuleSentence> reasons = TurningReasons.of(rulebook, trace, wanted);
        Answer answer = trace.recommendation().answer();
        return decided().stream()
                .filter(one -> !one.realCase().isThat(trace.facts()))
                .filter(one -> isNear(one.keys(), reasons.keySet()))
                .map(one -> precedent(one, reasons.keySet(), answer))
                .sorted(NEAREST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return shared > 0 && shared * (shared == 1 ? SINGLE_IN : ONE_IN) >= all;
    }

    private static Precedent precedent(Decided decided, Set<String> reasons, Answer answer) {
        List<RuleSentence> shared =
                decided.reasons().entrySet().stream()
                        .filter(reason -> reasons.contains(reason.getKey()))
                        .map(SortedMap.Entry::getValue)
                        .toList();
        Set<String> all = new HashSet<>(decided.keys());
        all.addAll(reasons);
        RealCase realCase = decided.realCase();
        boolean agrees = realCase.chosen() == answer || realCase.accepted().contains(answer);
        return new Precedent(realCase, agrees, shared, reasons.size(), all.size());
    }
}
