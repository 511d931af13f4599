package dev.sextant.trace;

import java.util.List;

/**
 * Values of one fact that no rule distinguishes while the other facts stay as they are: each of
 * them leads to the same conclusions.
 */
public sealed interface ValueRegion {

    /**
     * Whether a reader sees it by name among others with the same effect: each but sets of words
     * that hold one of the other sets, which are counted.
     */
    default boolean isNamedAmong(List<ValueRegion> regions) {
        return !(this instanceof Sets set)
                || regions.stream()
                        .noneMatch(other -> other instanceof Sets smaller && smaller.isWithin(set));
    }

    /**
     * Single words, yes or no.
     *
     * @param values the words, one or more, in the order of the vocabulary
     */
    record Words(List<String> values) implements ValueRegion {
        /** Copies the list. */
        public Words {
            values = List.copyOf(values);
        }
    }

    /**
     * Sets of words.
     *
     * @param parts of each of these lists one word or more is in the set; empty for the empty set
     * @param free words of which any may be in the set besides, for nothing asks for them
     */
    record Sets(List<List<String>> parts, List<String> free) implements ValueRegion {
        /** Copies the lists. */
        public Sets {
            parts = parts.stream().map(List::copyOf).toList();
            free = List.copyOf(free);
        }

        private boolean isWithin(Sets larger) {
            return parts.size() < larger.parts.size() && larger.parts.containsAll(parts);
        }
    }

    /**
     * Numbers that lie together, all of them between two ends.
     *
     * @param place which of the intervals of its fact it is, from 0 for the least numbers
     * @param least the lower end as a scenario file has it, or null where there is none
     * @param withLeast whether the lower end itself lies within
     * @param most the upper end, or null
     * @param withMost whether the upper end itself lies within
     */
    record Interval(int place, String least, boolean withLeast, String most, boolean withMost)
            implements ValueRegion {}

    /**
     * One number of which nobody knows how far its like reach, for a rule computes with it.
     *
     * @param value the number
     */
    record Sample(String value) implements ValueRegion {}
}
