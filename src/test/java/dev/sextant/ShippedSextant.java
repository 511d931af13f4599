package dev.sextant;

import dev.sextant.engine.ShippedRules;

/** Sextant with the shipped rules, which it shares with all tests of a process. */
public final class ShippedSextant {

    private static final Sextant SEXTANT = new Sextant(ShippedRules.compiled());

    private ShippedSextant() {}

    /** The one instance. */
    public static Sextant get() {
        return SEXTANT;
    }
}
