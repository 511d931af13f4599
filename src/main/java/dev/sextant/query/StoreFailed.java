package dev.sextant.query;

import java.io.IOException;
import java.sql.SQLException;

/** Records could not be put into tables, there was no place for these, or they cannot be read. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean full;

    StoreFailed(IOException cause) {
        super(cause.toString(), cause);
        this.full = false;
    }

    StoreFailed(SQLException cause) {
        super(cause.getMessage(), cause);
        this.full = Database.isFull(cause);
    }

    /** Whether there was no room for them. */
    public boolean isForWantOfRoom() {
        return full;
    }
}
