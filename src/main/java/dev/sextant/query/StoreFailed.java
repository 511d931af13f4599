package dev.sextant.query;

import java.sql.SQLException;

/** Records could not be put into tables, or these could not be read. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean full;

    StoreFailed(SQLException cause) {
        super(cause.getMessage(), cause);
        this.full = Database.isFull(cause);
    }

    /** Whether there was no room for them. */
    public boolean isForWantOfRoom() {
        return full;
    }
}
