package dev.sextant.whatif.flip;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.util.List;

/**
 * A smallest set of changed facts that gives the answer that is wanted: without any one of its
 * facts changed, no values of the others give it. Each combination of the values named gives it, as
 * shown by running the rules.
 *
 * @param changes the changed facts, in the order of the vocabulary
 * @param cost how hard they are to change together, in points
 */
public record Flip(List<Altered> changes, int cost) {

    /** Copies the list. */
    public Flip {
        changes = List.copyOf(changes);
    }

    /** Whether one change suffices: then entire regions of its values do. */
    public boolean isSingle() {
        return changes.size() == 1;
    }

    /**
     * A value.
     *
     * @param value the value, as a scenario file has it
     * @param region the values that lead to the same while all other facts stay
     */
    public record To(String value, ValueRegion region) {}

    /**
     * A fact with other values.
     *
     * @param path the fact
     * @param from its value now, as a scenario file has it; {@code unknown} where it has none
     * @param to the values that it may have instead; one or more
     * @param cost how hard the fact is to change, in points
     */
    public record Altered(FactPath path, String from, List<To> to, int cost) {

        /** Copies the list. */
        public Altered {
            to = List.copyOf(to);
        }

        /** Whether it is not known now. */
        public boolean isUnknown() {
            return from.equals(ValueFormatter.of(null));
        }
    }
}
