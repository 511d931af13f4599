package dev.sextant.trace;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a rule is asked about: the values that its variables may take. A variable that is not named
 * may take any.
 *
 * @param values the values by variable, each with its dollar sign
 */
public record BindingFilter(Map<String, List<Object>> values) {

    /** Any firing of the rule. */
    public static final BindingFilter ANYTHING = new BindingFilter(Map.of());

    /** Copies the map. */
    public BindingFilter {
        values = Map.copyOf(values);
    }

    /** Whether a variable may take a value, which may be null. */
    public boolean allows(String variable, Object value) {
        List<Object> allowed = values.get(variable);
        return allowed == null || allowed.stream().anyMatch(one -> Objects.equals(one, value));
    }
}
