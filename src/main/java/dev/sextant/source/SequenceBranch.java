package dev.sextant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence that is still being read. */
final class SequenceBranch implements Branch {

    private final Location location;
    private final List<Value> items = new ArrayList<>();

    SequenceBranch(Location location) {
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
    public void add(Value value) {
        items.add(value);
    }

    @Override
    public Value value() {
        return new Sequence(items, location);
    }
}
