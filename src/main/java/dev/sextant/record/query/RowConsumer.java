package dev.sextant.record.query;

import java.util.List;

/** Takes an answer, row by row. */
public interface RowConsumer {

    /** Takes the names of the columns, before all rows. */
    void columns(List<String> names);

    /**
     * Takes a row.
     *
     * @param values texts, {@link Long} and {@link Double} numbers, and null
     * @return whether it takes more
     */
    boolean row(List<Object> values);
}
