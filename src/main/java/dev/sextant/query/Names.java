package dev.sextant.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a number to what comes again and again, and keeps it in a table of its own. After very many
 * different ones it forgets those that it has seen, and one may get a second number: so memory does
 * not grow with the records, and whoever looks for one looks for all its numbers.
 */
final class Names {

    private static final int MOST = 100_000;

    private final String table;
    private final Inserts inserts;
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private int last;

    Names(String table, Inserts inserts) {
        this.table = table;
        this.inserts = inserts;
    }

    /** The number of what has these values. */
    int of(Object... values) throws SQLException {
        List<Object> key = Arrays.asList(values);
        Integer number = seen.get(key);
        if (number == null) {
            if (seen.size() == MOST) {
                seen.clear();
            }
            number = ++last;
            seen.put(key, number);
            List<Object> row = new ArrayList<>(List.of(number));
            row.addAll(key);
            inserts.add(table, row.toArray());
        }
        return number;
    }
}
