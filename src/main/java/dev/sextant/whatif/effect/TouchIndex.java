package dev.sextant.whatif.effect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds which of many changes other changes meet. Safe for use by several threads. */
final class TouchIndex {

    private final Map<Touch, Integer> numbers = new HashMap<>();
    private final List<Touch> touches = new ArrayList<>();
    private final Map<Object, Map<Object, List<Integer>>> byPlace = new HashMap<>();
    private final List<BitSet> touching = new ArrayList<>();
    private final List<BitSet> own = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();
    private final Map<Touch, BitSet> met = new ConcurrentHashMap<>();

    /**
     * @param changes the touches of each change
     */
    TouchIndex(List<Set<Touch>> changes) {
        for (Set<Touch> change : changes) {
            BitSet all = new BitSet();
            change.forEach(touch -> all.set(number(touch)));
            all.stream().forEach(touch -> touching.get(touch).set(own.size()));
            own.add(all);
        }
        changes.forEach(change -> reached.add(reached(change)));
    }

    private int number(Touch touch) {
        return numbers.computeIfAbsent(
                touch,
                added -> {
                    touches.add(added);
                    touching.add(new BitSet());
                    byPlace.computeIfAbsent(added.place(), any -> new HashMap<>())
                            .computeIfAbsent(added.part(), any -> new ArrayList<>())
                            .add(touches.size() - 1);
                    return touches.size() - 1;
                });
    }

    /** Returns the changes that one of the changes meets, by their places. */
    BitSet meeting(int change) {
        return meeting(reached.get(change));
    }

    /** Returns the changes that some touches meet, by their places. */
    BitSet meeting(Collection<Touch> some) {
        return some.isEmpty() ? new BitSet() : meeting(reached(some));
    }

    /** Returns whether three changes may meet at one place. */
    boolean meet(int one, int other, int third) {
        BitSet common = (BitSet) own.get(one).clone();
        common.and(reached.get(other));
        common.and(reached.get(third));
        return !common.isEmpty();
    }

    private BitSet meeting(BitSet places) {
        BitSet meeting = new BitSet();
        places.stream().forEach(place -> meeting.or(touching.get(place)));
        return meeting;
    }

    private BitSet reached(Collection<Touch> some) {
        BitSet all = new BitSet();
        some.forEach(touch -> all.or(met.computeIfAbsent(touch, this::met)));
        return all;
    }

    private BitSet met(Touch touch) {
        BitSet found = new BitSet();
        byPlace.getOrDefault(touch.place(), Map.of())
                .forEach(
                        (part, there) -> {
                            if (part == null || touch.part() == null || part.equals(touch.part())) {
                                there.stream()
                                        .filter(other -> touch.meets(touches.get(other)))
                                        .forEach(found::set);
                            }
                        });
        return found;
    }
}
