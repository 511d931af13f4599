package dev.sextant.engine.run;

import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.DecisionException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Supplier;

/**
 * Counts the characters in the texts of concluded facts. A rule that puts texts together and reads
 * its own conclusions would fill the memory long before it fires too often.
 */
public final class ConcludedTexts {

    /** Maximum number of characters in one text. */
    static final int MOST_IN_ONE = 10_000;

    /** Maximum number of characters in all texts of a decision. */
    static final int MOST = 20_000_000;

    private static final ClassValue<List<RecordComponent>> TEXTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return type.isRecord()
                            ? RecordShape.of(type).components().stream()
                                    .filter(each -> each.getType() == String.class)
                                    .toList()
                            : List.of();
                }
            };

    private int characters;

    /**
     * Counts the texts of a fact.
     *
     * @param lastFired what concluded it, in words
     * @throws DecisionException if a text, or all of them, are too long
     */
    public void add(Object fact, Supplier<String> lastFired) {
        for (RecordComponent component : TEXTS.get(fact.getClass())) {
            String text = (String) RecordShape.value(fact, component);
            int length = text == null ? 0 : text.length();
            characters += length;
            if (length > MOST_IN_ONE) {
                throw tooLong(MOST_IN_ONE, "a text of a conclusion", lastFired);
            }
            if (characters > MOST) {
                throw tooLong(MOST, "the texts of the conclusions", lastFired);
            }
        }
    }

    private static DecisionException tooLong(int most, String what, Supplier<String> lastFired) {
        return RunLimits.tooMany(most, "characters in " + what, "by " + lastFired.get());
    }
}
