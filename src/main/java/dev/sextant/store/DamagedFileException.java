package dev.sextant.store;

import java.io.IOException;

/** A file does not hold what was written to it. */
public final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedFileException(String file) {
        super(file);
    }

    /** The name of the file. */
    public String file() {
        return getMessage();
    }
}
