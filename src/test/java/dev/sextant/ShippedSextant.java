package dev.sextant;

import java.nio.file.Path;

/** Sextant with the rules that are shipped, compiled once for all tests: it may be shared. */
public final class ShippedSextant {

    private static final Sextant SEXTANT = Sextant.load(Path.of("rules-drl"));

    private ShippedSextant() {}

    /** The one instance. */
    public static Sextant get() {
        return SEXTANT;
    }
}
