package dev.sextant.record.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives a number to what comes again and again, and keeps it in a table of its own. After very many
 * different ones it forgets those that it has seen, and one may get a second number: so memory does
 * not grow with the records, and whoever looks for one looks for all its numbers.
 */
final class LookupTableWriter {

    private static final int MOST = 100_000;

    private final String table;
    private final RowInserter inserts;
    private final Map<Object, Integer> seen = new HashMap<>();
    private int last;

    LookupTableWriter(String table, RowInserter inserts) {
        this.table = table;
        this.inserts = inserts;
    }

    /**
     * The number of a thing.
     *
     * @param thing by what it is known
     * @param row what the table keeps of it, asked for where it is new
     */
    int of(Object thing, Supplier<List<Object>> row) throws SQLException {
        Integer number = seen.get(thing);
        if (number == null) {
            if (seen.size() == MOST) {
                seen.clear();
            }
            number = ++last;
            seen.put(thing, number);
            List<Object> columns = new ArrayList<>(List.of(number));
            columns.addAll(row.get());
            inserts.add(table, columns.toArray());
        }
        return number;
    }
}
