package dev.sextant.record.query;

import java.io.IOException;
import java.sql.SQLException;

/** Records could not be put into tables, there was no place for these, or they cannot be read. */
public final class RecordStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean full;

    RecordStoreException(IOException cause) {
        super(cause.toString(), cause);
        this.full = false;
    }

    RecordStoreException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.full = DatabaseConnector.isFull(cause);
    }

    /** Whether there was no room for them. */
    public boolean isForWantOfRoom() {
        return full;
    }
}
