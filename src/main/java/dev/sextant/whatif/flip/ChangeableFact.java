package dev.sextant.whatif.flip;

import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import java.util.List;

/**
 * A fact that may change.
 *
 * @param path the fact
 * @param from its value now, as a scenario file has it
 * @param alone the facts with each other value that it may have while all others stay
 * @param together the facts with each other value that it may have while others change
 * @param cost how hard it is to change, in points
 */
record ChangeableFact(
        FactPath path,
        String from,
        List<SupposedValue> alone,
        List<SupposedValue> together,
        int cost) {

    /** The values to try where so many facts change. */
    List<SupposedValue> values(int changes) {
        return changes == 1 ? alone : together;
    }
}
