package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence that is still being read. */
final class SequenceBuilder implements ContainerBuilder {

    private final Location location;
    private final List<DocumentValue> items = new ArrayList<>();

    SequenceBuilder(Location location) {
        this.location = location;
    }

    @Override
    public boolean expectsKey() {
        return false;
    }

    @Override
    public Optional<Location> key(String text, Location place) {
        throw new IllegalStateException("a sequence has no keys");
    }

    @Override
    public void refusedKey() {
        throw new IllegalStateException("a sequence has no keys");
    }

    @Override
    public void add(DocumentValue value) {
        items.add(value);
    }

    @Override
    public DocumentValue value() {
        return new SequenceValue(items, location);
    }
}
