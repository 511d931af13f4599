package dev.sextant.whatif.effect;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.RecordShape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the effect of changes off what differs in the decision with them. Safe for use by several
 * threads.
 */
final class EffectReader {

    private final FactReads reads;
    private final BitSet tail;
    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Conclusion, ChangeEffect> added = new ConcurrentHashMap<>();

    /**
     * @param tail the rules from a total on
     */
    EffectReader(FactReads reads, BitSet tail) {
        this.reads = reads;
        this.tail = tail;
    }

    /** Numbers differ from run to run, and count for nothing but being the same. */
    private int number(Object what) {
        Integer known = numbers.get(what);
        return known != null ? known : numbers.computeIfAbsent(what, any -> next.getAndIncrement());
    }

    /** Returns the effect of a change. */
    ChangeEffect effect(TraceChange change) {
        Set<Touch> touches = new HashSet<>();
        Map<Integer, Long> outcome = new HashMap<>();
        change.given().forEach((before, changed) -> given(before, changed, touches, outcome));
        change.firings()
                .forEach((conclusion, firings) -> concluded(conclusion, firings, touches, outcome));
        return new ChangeEffect(touches, outcome);
    }

    private void given(
            Given before,
            TraceChange.Changed changed,
            Set<Touch> touches,
            Map<Integer, Long> outcome) {
        for (FactRead read : reads.of(before.getClass().getSimpleName())) {
            boolean isReached = false;
            for (FactRead.Test test : read.tests()) {
                if (test.reads().stream().noneMatch(changed.components()::contains)) {
                    continue;
                }
                Optional<Boolean> holds = test.truth(changed.now());
                if (holds.isPresent() && holds.equals(test.truth(before))) {
                    continue;
                }
                isReached = true;
                if (tail.get(read.rule())) {
                    givenToTail(read, test, changed, outcome);
                }
            }
            if (isReached && !tail.get(read.rule())) {
                touch(read, List.of(before, changed.now()), true, touches);
            }
        }
    }

    /** A constraint of the tail on a given fact; of most it counts whether they hold. */
    private void givenToTail(
            FactRead read,
            FactRead.Test test,
            TraceChange.Changed changed,
            Map<Integer, Long> outcome) {
        String owner = TraceChange.owner(changed.now());
        Optional<Boolean> holds = test.truth(changed.now());
        if (holds.isPresent()) {
            Object what = List.of(read.number(), test.text(), owner);
            ChangeEffect.add(outcome, number(what), holds.get() ? 1 : -1);
            return;
        }
        for (String name : test.reads()) {
            if (changed.components().contains(name)) {
                Object value =
                        RecordShape.value(changed.now(), FactRead.component(read.type(), name));
                outcome.put(number(List.of(owner, name, Optional.ofNullable(value))), 1L);
            }
        }
    }

    private void touch(
            FactRead read, List<? extends Fact> facts, boolean isGiven, Set<Touch> touches) {
        reads.joined(read, facts)
                .ifPresent(joined -> touches.add(new Touch.OfRead(read, joined, isGiven)));
    }

    private void concluded(
            Conclusion conclusion,
            TraceChange.Firings firings,
            Set<Touch> touches,
            Map<Integer, Long> outcome) {
        Set<List<Object>> before = outsideTail(firings.before());
        Set<List<Object>> after = outsideTail(firings.after());
        if (before.equals(after)) {
            return;
        }
        touches.add(new Touch.OfConclusion(number(conclusion)));
        if (before.isEmpty() != after.isEmpty()) {
            ChangeEffect more = added.get(conclusion);
            if (more == null) {
                more = added.computeIfAbsent(conclusion, this::added);
            }
            int sign = after.isEmpty() ? -1 : 1;
            touches.addAll(more.touches());
            more.outcome().forEach((what, by) -> ChangeEffect.add(outcome, what, by * sign));
        }
    }

    private Set<List<Object>> outsideTail(Set<List<Object>> firings) {
        Set<List<Object>> outside = new HashSet<>(firings);
        outside.removeIf(firing -> tail.get((int) firing.get(0)));
        return outside;
    }

    /** What one more conclusion does. */
    private ChangeEffect added(Conclusion conclusion) {
        Set<Touch> touches = new HashSet<>();
        Map<Integer, Long> outcome = new HashMap<>();
        String type = conclusion.getClass().getSimpleName();
        boolean isSeen = FactReads.isAnswer(type);
        for (FactRead read : reads.of(type)) {
            if (!read.admits(conclusion)) {
                continue;
            }
            if (!tail.get(read.rule())) {
                touch(read, List.of(conclusion), false, touches);
            } else if (!isAddedUp(read, conclusion, outcome)) {
                isSeen = true;
            }
        }
        if (isSeen) {
            outcome.put(number(conclusion), 1L);
        }
        return new ChangeEffect(touches, outcome);
    }

    /** Whether the tail sees no more of a conclusion than totals. */
    private boolean isAddedUp(FactRead read, Conclusion conclusion, Map<Integer, Long> outcome) {
        if (read.totals().isEmpty() || !read.isSettledBy(conclusion)) {
            return false;
        }
        Map<Integer, Long> amounts = new HashMap<>();
        List<FactRead.Total> totals = read.totals().get();
        for (int index = 0; index < totals.size(); index++) {
            Object amount =
                    totals.get(index)
                            .component()
                            .map(component -> RecordShape.value(conclusion, component))
                            .orElse(1);
            if (!(amount instanceof Integer whole)) {
                return false;
            }
            Object what = List.of(read.number(), index, read.joined(List.of(conclusion)));
            amounts.put(number(what), (long) whole);
        }
        amounts.forEach((what, amount) -> ChangeEffect.add(outcome, what, amount));
        return true;
    }
}
