package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping or a sequence that is still being read. */
abstract class ContainerBuilder {

    static ContainerBuilder ofMapping(Location location) {
        return new Mapping(location);
    }

    static ContainerBuilder ofSequence(Location location) {
        return new Sequence(location);
    }

    /** Whether the next thing in it is a key. */
    abstract boolean expectsKey();

    /** Takes a key, and answers where it was before, if it did. */
    abstract Optional<Location> key(String text, Location location);

    /** Takes a key that was refused, so that its value is dropped. */
    abstract void refusedKey();

    /** Takes a value. */
    abstract void add(DocumentValue value);

    /** The complete value, once it is closed. */
    abstract DocumentValue value();

    /** A mapping that is still being read. */
    private static final class Mapping extends ContainerBuilder {

        private final Location location;
        private final List<MappingEntry> entries = new ArrayList<>();
        private final Map<String, Location> seen = new HashMap<>();
        private boolean expectsKey = true;
        private String key;
        private Location keyLocation;

        Mapping(Location location) {
            this.location = location;
        }

        @Override
        boolean expectsKey() {
            return expectsKey;
        }

        @Override
        Optional<Location> key(String text, Location place) {
            Location first = seen.putIfAbsent(text, place);
            expectsKey = false;
            key = first == null ? text : null;
            keyLocation = place;
            return Optional.ofNullable(first);
        }

        @Override
        void refusedKey() {
            expectsKey = false;
            key = null;
        }

        @Override
        void add(DocumentValue value) {
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
        DocumentValue value() {
            return new MappingValue(entries, location);
        }
    }

    /** A sequence that is still being read. */
    private static final class Sequence extends ContainerBuilder {

        private final Location location;
        private final List<DocumentValue> items = new ArrayList<>();

        Sequence(Location location) {
            this.location = location;
        }

        @Override
        boolean expectsKey() {
            return false;
        }

        @Override
        Optional<Location> key(String text, Location place) {
            throw new IllegalStateException("a sequence has no keys");
        }

        @Override
        void refusedKey() {
            throw new IllegalStateException("a sequence has no keys");
        }

        @Override
        void add(DocumentValue value) {
            items.add(value);
        }

        @Override
        DocumentValue value() {
            return new SequenceValue(items, location);
        }
    }
}
