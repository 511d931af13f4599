package dev.sextant.engine;

import dev.sextant.trace.Judged;
import java.util.ArrayList;
import java.util.List;

/**
 * One way through conditions.
 *
 * @param environment what is bound at its end
 * @param judged the conditions gone through
 * @param unmet how many of them do not hold
 */
record Ending(Environment environment, List<Judged> judged, int unmet) {

    static Ending begin(Environment environment) {
        return new Ending(environment, List.of(), 0);
    }

    /** One condition further. */
    Ending then(Environment next, Judged condition) {
        List<Judged> longer = new ArrayList<>(judged);
        longer.add(condition);
        return new Ending(next, List.copyOf(longer), unmet + condition.unmet());
    }
}
