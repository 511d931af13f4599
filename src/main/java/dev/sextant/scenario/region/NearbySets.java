package dev.sextant.scenario.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sets of words near a given one, in kinds of words that no rule distinguishes: the set itself,
 * those with one kind more, one less, or one replaced by another, and those of at most one kind.
 *
 * <p>All sets of all facts would be too many to combine: ten kinds make a thousand.
 */
final class NearbySets {

    private final List<List<String>> kinds;
    private final Set<Set<Integer>> sets = new LinkedHashSet<>();

    private NearbySets(List<List<String>> kinds) {
        this.kinds = kinds;
    }

    /**
     * Returns the sets near one, small ones first, each as the kinds that it has.
     *
     * @param kinds all kinds
     * @param now the words of the set
     */
    static List<List<List<String>>> of(List<List<String>> kinds, Set<String> now) {
        NearbySets nearby = new NearbySets(kinds);
        nearby.add(now);
        return nearby.sets.stream()
                .sorted(Comparator.comparingInt(Set::size))
                .map(nearby::kinds)
                .toList();
    }

    private void add(Set<String> now) {
        sets.add(Set.of());
        Set<Integer> own = new LinkedHashSet<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            sets.add(Set.of(kind));
            if (kinds.get(kind).stream().anyMatch(now::contains)) {
                own.add(kind);
            }
        }
        sets.add(Set.copyOf(own));
        for (int kind = 0; kind < kinds.size(); kind++) {
            Set<Integer> toggled = new LinkedHashSet<>(own);
            if (!toggled.remove(kind)) {
                toggled.add(kind);
                own.forEach(other -> addWithout(toggled, other));
            }
            sets.add(Set.copyOf(toggled));
        }
    }

    private void addWithout(Set<Integer> set, int kind) {
        Set<Integer> replaced = new LinkedHashSet<>(set);
        replaced.remove(kind);
        sets.add(Set.copyOf(replaced));
    }

    private List<List<String>> kinds(Set<Integer> set) {
        List<Integer> ordered = new ArrayList<>(set);
        ordered.sort(Comparator.naturalOrder());
        return ordered.stream().map(kinds::get).toList();
    }
}
