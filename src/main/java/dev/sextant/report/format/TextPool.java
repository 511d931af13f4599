package dev.sextant.report.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one block of data, each once: the rest of the block names them by their numbers.
 * What could turn the direction of reading is stored as its code, for it is to be shown.
 */
public final class TextPool {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text, from 0. */
    public int number(String text) {
        return numbers.computeIfAbsent(TextSanitizer.line(text), any -> numbers.size());
    }

    /** The texts, by their numbers. */
    public List<String> texts() {
        return List.copyOf(numbers.keySet());
    }
}
