package dev.sextant.scenario.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many a word means.
 *
 * @param word the word
 * @param first the least number
 * @param last the greatest number; null where there is none
 */
record WordRange(String word, BigDecimal first, BigDecimal last) {

    static WordRange of(String word, List<String> ends) {
        return new WordRange(
                word,
                new BigDecimal(ends.get(0)),
                ends.size() > 1 ? new BigDecimal(ends.get(1)) : null);
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(first) >= 0 && (last == null || number.compareTo(last) <= 0);
    }

    /** The word with its numbers, such as {@code dozens (10 to 99)}. */
    @Override
    public String toString() {
        if (last == null) {
            return word + " (" + first + " and more)";
        }
        return word + " (" + first + (first.equals(last) ? "" : " to " + last) + ")";
    }
}
