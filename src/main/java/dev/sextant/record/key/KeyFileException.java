package dev.sextant.record.key;

import java.io.IOException;

/** A file of a key cannot be read or written, or holds no key that can be used. */
public final class KeyFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String maybe;

    /** Creates an exception with what is wrong and the likely repair. */
    public KeyFileException(String what, String maybe) {
        super(what);
        this.maybe = maybe;
    }

    /** The likely repair, beginning with "Maybe". */
    public String maybe() {
        return maybe;
    }
}
