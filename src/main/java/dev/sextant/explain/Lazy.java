package dev.sextant.explain;

import java.util.function.Supplier;

/**
 * Combinations that are made when they are first asked for: every change alone is foreseen then.
 */
final class Lazy implements Supplier<Combinations> {

    private final Supplier<Combinations> maker;
    private Combinations combinations;

    Lazy(Supplier<Combinations> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized Combinations get() {
        if (combinations == null) {
            combinations = maker.get();
        }
        return combinations;
    }
}
