package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping that is still being read. */
final class MappingBuilder implements ContainerBuilder {

    private final Location location;
    private final List<MappingEntry> entries = new ArrayList<>();
    private final Map<String, Location> seen = new HashMap<>();
    private boolean expectsKey = true;
    private String key;
    private Location keyLocation;

    MappingBuilder(Location location) {
        this.location = location;
    }

    @Override
    public boolean expectsKey() {
        return expectsKey;
    }

    @Override
    public Optional<Location> key(String text, Location place) {
        Location first = seen.putIfAbsent(text, place);
        expectsKey = false;
        key = first == null ? text : null;
        keyLocation = place;
        return Optional.ofNullable(first);
    }

    @Override
    public void refusedKey() {
        expectsKey = false;
        key = null;
    }

    @Override
    public void add(DocumentValue value) {
        if (expectsKey) {
            refusedKey();
            return;
        }
        if (key != null) {
            entries.add(new MappingEntry(key, keyLocation, value));
        }
        expectsKey = true;
    }

    @Override
    public DocumentValue value() {
        return new MappingValue(entries, location);
    }
}
