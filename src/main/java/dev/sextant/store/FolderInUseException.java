package dev.sextant.store;

import java.io.IOException;

/** Another process writes to the folder. */
public final class FolderInUseException extends IOException {

    private static final long serialVersionUID = 1;

    FolderInUseException(String holder) {
        super(holder);
    }

    /** Who it is, as they said themselves. */
    public String holder() {
        return getMessage();
    }
}
