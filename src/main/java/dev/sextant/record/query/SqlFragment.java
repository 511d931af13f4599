package dev.sextant.record.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a query. It never contains what a user wrote.
 *
 * @param text with a question mark for each value
 * @param values the values, in the order of the question marks
 */
record SqlFragment(String text, List<Object> values) {

    SqlFragment {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static SqlFragment of(String text, Object... values) {
        return new SqlFragment(text, Arrays.asList(values));
    }

    /** Pieces one after the other, with a text between them. */
    static SqlFragment joined(String between, List<SqlFragment> pieces) {
        return new SqlFragment(
                String.join(between, pieces.stream().map(SqlFragment::text).toList()),
                pieces.stream().flatMap(piece -> piece.values().stream()).toList());
    }

    /** The piece between two texts. */
    SqlFragment within(String before, String after) {
        return new SqlFragment(before + text + after, values);
    }
}
