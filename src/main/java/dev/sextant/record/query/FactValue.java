package dev.sextant.record.query;

import dev.sextant.decision.GivenValue;
import java.util.Map;

/**
 * The value of a fact.
 *
 * @param text as a person would write it
 * @param atLeast the least that it can be; null where it is no number, or has no lower end
 * @param atMost the most that it can be; null where it is no number, or has no upper end
 */
record FactValue(String text, Double atLeast, Double atMost) {

    static FactValue of(GivenValue fact) {
        String text = fact.text() == null ? String.valueOf(fact.value()) : fact.text();
        if (fact.value() instanceof Map<?, ?> ends) {
            return new FactValue(text, number(ends.get("atLeast")), number(ends.get("atMost")));
        }
        return new FactValue(text, number(fact.value()), number(fact.value()));
    }

    private static Double number(Object value) {
        return value instanceof Number number ? (Double) number.doubleValue() : null;
    }
}
