package dev.sextant.whatif.flip;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Safe for use by several threads.
 *
 * @param <T> the type of the value
 */
final class LazySupplier<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    LazySupplier(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
