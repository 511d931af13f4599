package dev.sextant.scenario.value;

import dev.sextant.source.Location;
import dev.sextant.trace.FactPath;

/**
 * A given fact, apart from the record that holds it.
 *
 * @param path its name
 * @param value a {@link String} for a word or a name, a {@link Boolean}, a {@link
 *     java.math.BigDecimal} in seconds or MiB where it has a unit, a {@link java.util.List} of
 *     words, or for a bound a {@link java.util.Map} of {@code atLeast} and {@code atMost}
 * @param location where it is; null where it did not come from a file
 */
public record GivenFact(FactPath path, Object value, Location location) {}
