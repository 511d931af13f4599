package dev.sextant.whatif.evaluate;

import java.util.Arrays;

/** What something is worked out from. */
public final class Key {

    private final Object[] from;
    private final int hash;

    Key(Object... from) {
        this.from = from;
        this.hash = Arrays.hashCode(from);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Key key && hash == key.hash && Arrays.equals(from, key.from);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
