package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * Keys with values, in the order of the file; no key is in it twice.
 *
 * @param entries the entries
 * @param location where it begins: at its first key, or at its brace
 */
public record MappingValue(List<MappingEntry> entries, Location location) implements DocumentValue {

    /** Copies the entries. */
    public MappingValue {
        entries = List.copyOf(entries);
    }

    /** The entry of a key, if there is one. */
    public Optional<MappingEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The same with another value of a key, where the key is; unchanged where there is none. */
    public MappingValue with(String key, DocumentValue value) {
        return new MappingValue(
                entries.stream()
                        .map(
                                entry ->
                                        entry.key().equals(key)
                                                ? new MappingEntry(key, entry.location(), value)
                                                : entry)
                        .toList(),
                location);
    }
}
