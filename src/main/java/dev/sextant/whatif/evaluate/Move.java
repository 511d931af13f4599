package dev.sextant.whatif.evaluate;

import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One fact with another value, as rows have it.
 *
 * @param type the type of the given fact that holds it
 * @param workload the name of the workload that it is about, or null
 * @param values the new values of its components, by their places
 */
public record Move(RowType type, String workload, Map<Integer, Object> values) {

    /** The move from some facts to others that differ in one fact. */
    public static Move of(FactPath path, DecisionFacts to) {
        Given given = to.given(path.owner());
        List<RecordComponent> components = RecordShape.of(given.getClass()).components();
        Map<Integer, Object> values = new HashMap<>();
        for (int index = 0; index < components.size(); index++) {
            if (GivenValueReader.key(components.get(index)).equals(path.key())) {
                values.put(index, Row.plain(RecordShape.value(given, components.get(index))));
            }
        }
        return new Move(
                RowType.of(given.getClass().getSimpleName()),
                given instanceof Workload workload ? workload.name() : null,
                values);
    }

    /** The given facts with all the moves, by the slots where they stand. */
    public static Map<Integer, Row> together(List<Move> moves, Forecast forecast) {
        Map<Integer, Row> together = new HashMap<>();
        for (Move move : moves) {
            int slot = forecast.slots().of(move.type, move.workload);
            Row row = together.getOrDefault(slot, forecast.rows(slot).get(0));
            Object[] values = row.copy();
            move.values.forEach((place, value) -> values[place] = value);
            together.put(slot, new Row(move.type, values));
        }
        return together;
    }
}
