package dev.sextant.scenario.value;

import dev.sextant.source.EnumWords;
import java.util.List;

/**
 * A key of a scenario file that gives a fact.
 *
 * @param name the key as it is written
 * @param form how its value is written
 * @param constants the type of its words, for {@link FactForm#CHOICE} and {@link FactForm#CHOICES};
 *     else null
 * @param range what its number may be, where it has one; else null
 * @param components the components of the record that keep it: two for a {@link FactForm#BOUND},
 *     the lower end first, else one
 */
public record FactKey(
        String name,
        FactForm form,
        Class<? extends Enum<?>> constants,
        NumberRange range,
        List<String> components) {

    /** The words that may be written; empty where it has none. */
    public List<String> words() {
        return constants == null ? List.of() : EnumWords.of(constants);
    }
}
