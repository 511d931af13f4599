package dev.sextant.fact;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Keeps sets in facts in one order, so that no result depends on how a set was built. */
public final class SortedFacts {

    private SortedFacts() {}

    /**
     * An unmodifiable copy in the order of the enum's constants, or null where the set is unknown.
     */
    public static <E extends Enum<E>> Set<E> sorted(Set<E> set) {
        return set == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
