package dev.sextant.source.table;

import dev.sextant.source.Location;
import java.io.IOException;

/** The rows of a table, one after the other. */
public interface TableRows {

    /** The file, or the sheet of it, that the rows are in. */
    Location whole();

    /**
     * The next row that is not empty, or null where there is none.
     *
     * @throws MalformedTableException if it is no table
     * @throws IOException if it cannot be read
     */
    TableRow next() throws IOException, MalformedTableException;
}
