package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.trace.FactPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Another value for one fact.
 *
 * @param path the fact
 * @param text the value as it is written
 * @param components the components of the record that keep the fact, with their new values, null
 *     for what is unknown
 * @param location where the change says so; null where nobody does and it is only supposed
 */
public record FactOverride(
        FactPath path, String text, Map<String, Object> components, Location location) {

    /** Copies the components. */
    public FactOverride {
        components = Collections.unmodifiableMap(new HashMap<>(components));
    }

    /** Whether the new value is that nothing is known. */
    public boolean isUnknown() {
        return components.values().stream().allMatch(value -> value == null);
    }
}
