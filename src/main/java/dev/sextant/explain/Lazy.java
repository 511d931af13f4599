package dev.sextant.explain;

import java.util.function.Supplier;

/** A judge that is made when it is first asked for: it foresees every change alone. */
final class Lazy implements Supplier<Judge> {

    private final Supplier<Judge> maker;
    private Judge judge;

    Lazy(Supplier<Judge> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized Judge get() {
        if (judge == null) {
            judge = maker.get();
        }
        return judge;
    }
}
