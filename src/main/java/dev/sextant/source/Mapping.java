package dev.sextant.source;

import java.util.List;
import java.util.Optional;

/**
 * Keys with values, in the order of the file; no key stands in it twice.
 *
 * @param entries the entries
 * @param location where it begins: at its first key, or at its brace
 */
public record Mapping(List<Entry> entries, Location location) implements Value {

    /** Copies the entries. */
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** The entry of a key, if there is one. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
}
