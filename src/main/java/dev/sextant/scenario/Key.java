package dev.sextant.scenario;

import dev.sextant.source.Words;
import java.util.List;

/**
 * A key of a scenario file that gives a fact.
 *
 * @param name the key as it is written
 * @param form how its value is written
 * @param constants the type of its words, for {@link Form#CHOICE} and {@link Form#CHOICES}; else
 *     null
 * @param range what its number may be, where it has one; else null
 * @param components the components of the record that keep it: two for a {@link Form#BOUND}, the
 *     lower end first, else one
 */
public record Key(
        String name,
        Form form,
        Class<? extends Enum<?>> constants,
        Range range,
        List<String> components) {

    /** The words that may be written; empty where it has none. */
    public List<String> words() {
        return constants == null ? List.of() : Words.of(constants);
    }
}
