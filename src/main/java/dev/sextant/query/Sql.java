package dev.sextant.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a query. What a user wrote never stands in its text.
 *
 * @param text with a question mark for each value
 * @param values the values, in the order of the question marks
 */
record Sql(String text, List<Object> values) {

    Sql {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, Arrays.asList(values));
    }

    /** Pieces one after the other, with a text between them. */
    static Sql joined(String between, List<Sql> pieces) {
        return new Sql(
                String.join(between, pieces.stream().map(Sql::text).toList()),
                pieces.stream().flatMap(piece -> piece.values().stream()).toList());
    }

    /** The piece between two texts. */
    Sql within(String before, String after) {
        return new Sql(before + text + after, values);
    }
}
