package dev.sextant.explain;

import dev.sextant.fact.Conclusion;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries every two regions of two unknown facts. Where the facts do not meet in any rule, what both
 * change is put together and a decision is made once for each sum of changes; where they meet, the
 * regions of each are found anew with the other known, and every pair is decided.
 */
final class Pairs {

    private final Unknowns unknowns;
    private final Decider decider;
    private final Dependencies dependencies;
    private final Trace trace;
    private final Decision before;
    private final long until;
    private final Map<Sum, Decision> bySum = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private Changes now;
    private int failed;

    Pairs(Unknowns unknowns, Decider decider, Dependencies dependencies, Trace trace, long until) {
        this.unknowns = unknowns;
        this.decider = decider;
        this.dependencies = dependencies;
        this.trace = trace;
        this.before = Decision.of(trace);
        this.until = until;
    }

    /**
     * What a decision follows from: rules that are left to follow, and what all others conclude.
     */
    private record Sum(Set<String> inner, Set<Conclusion> concluded) {}

    /** One value of one fact, as decided. */
    private record Single(FactPath path, Supposed supposed, Trace then, Changes changes) {}

    PairSearch search(Set<FactPath> passedOver, int most) {
        List<List<Single>> facts = singles(passedOver);
        int tried = 0;
        int of = facts.size() * (facts.size() - 1) / 2;
        for (int one = 0; one < facts.size(); one++) {
            for (int other = one + 1; other < facts.size(); other++) {
                if (pairs.size() >= most || System.nanoTime() - until > 0 && tried > 0) {
                    return new PairSearch(List.copyOf(pairs), tried, of, failed);
                }
                search(facts.get(one), facts.get(other));
                tried++;
            }
        }
        return new PairSearch(List.copyOf(pairs), tried, of, failed);
    }

    /** The facts of which no value alone turns an option, with their values. */
    private List<List<Single>> singles(Set<FactPath> passedOver) {
        List<List<Single>> facts = new ArrayList<>();
        now = Changes.of(trace, dependencies);
        for (Unknown unknown : unknowns.of(trace)) {
            if (!passedOver.contains(unknown.path()) && !unknown.suppositions().isEmpty()) {
                singles(unknown).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private Optional<List<Single>> singles(Unknown unknown) {
        List<Single> singles = new ArrayList<>();
        for (Supposed supposed : unknown.suppositions()) {
            try {
                Trace then = decider.decide(supposed.facts());
                if (turns(supposed, Decision.of(then))) {
                    return Optional.empty();
                }
                Changes changes = Changes.of(then, dependencies);
                singles.add(new Single(unknown.path(), supposed, then, changes));
            } catch (DecisionFailed failure) {
                failed++;
            }
        }
        return Optional.of(singles);
    }

    private boolean turns(Supposed supposed, Decision then) {
        return before.turn(supposed, then, any -> true)
                .filter(turn -> !turn.isOfStyleOnly())
                .isPresent();
    }

    private void search(List<Single> one, List<Single> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (dependencies.meet(one.get(0).path(), other.get(0).path())) {
            Set<Facts> seen = new HashSet<>();
            together(one, other.get(0).path(), seen);
            together(other, one.get(0).path(), seen);
        } else {
            apart(one, other);
        }
    }

    /** Tries the second fact with each value of the first known. */
    private void together(List<Single> singles, FactPath second, Set<Facts> seen) {
        for (Single first : singles) {
            Map<Supposed, Decision> decisions = new LinkedHashMap<>();
            for (Supposed supposed : unknowns.alternatives(first.then(), second)) {
                if (seen.add(supposed.facts())) {
                    decided(supposed.facts()).ifPresent(then -> decisions.put(supposed, then));
                }
            }
            add(first, second, decisions);
        }
    }

    private Optional<Decision> decided(Facts facts) {
        try {
            return Optional.of(Decision.of(decider.decide(facts)));
        } catch (DecisionFailed failure) {
            failed++;
            return Optional.empty();
        }
    }

    /** Adds up what both facts change, and decides what was never decided or would turn. */
    private void apart(List<Single> one, List<Single> other) {
        FactPath second = other.get(0).path();
        Set<String> inner = dependencies.inner(one.get(0).path(), second);
        bySum.put(new Sum(inner, now.without(inner)), before);
        Stream.concat(one.stream(), other.stream())
                .forEach(
                        each ->
                                bySum.put(
                                        new Sum(inner, each.changes().without(inner)),
                                        Decision.of(each.then())));
        for (Single first : one) {
            Map<String, Supposed> both = null;
            Map<Supposed, Decision> decisions = new LinkedHashMap<>();
            for (Single each : other) {
                Sum sum =
                        new Sum(
                                inner,
                                first.changes()
                                        .with(first.path(), each.changes(), inner, dependencies));
                Decision known = bySum.get(sum);
                if (known != null && !turns(each.supposed(), known)) {
                    continue;
                }
                both = both == null ? alternatives(first, second) : both;
                Supposed supposed = both.get(each.supposed().value());
                if (supposed != null) {
                    decided(supposed.facts())
                            .ifPresent(
                                    then -> {
                                        bySum.put(sum, then);
                                        decisions.put(supposed, then);
                                    });
                }
            }
            add(first, second, decisions);
        }
    }

    private Map<String, Supposed> alternatives(Single first, FactPath second) {
        Map<String, Supposed> alternatives = new HashMap<>();
        unknowns.alternatives(first.then(), second)
                .forEach(supposed -> alternatives.put(supposed.value(), supposed));
        return alternatives;
    }

    private void add(Single first, FactPath second, Map<Supposed, Decision> decisions) {
        List<Turn> turns = new ArrayList<>();
        decisions.forEach(
                (supposed, then) ->
                        before.turn(supposed, then, any -> true)
                                .filter(turn -> !turn.isOfStyleOnly())
                                .ifPresent(turns::add));
        if (!turns.isEmpty()) {
            pairs.add(
                    new Pair(
                            first.path(),
                            first.supposed().value(),
                            first.supposed().region(),
                            second,
                            List.copyOf(turns)));
        }
    }
}
