package dev.sextant.whatif.evaluate;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A rule that can be worked out without the engine.
 *
 * @param id the id of the rule
 * @param variables how many variables it has
 * @param strides its conditions, in order
 * @param makings what it concludes
 * @param reads the components that it reads of each type, by their places
 * @param isLocal whether all that it reads and concludes of workloads is of one and the same
 * @param isRecursive whether it reads what it concludes
 */
record Formula(
        String id,
        int variables,
        List<Stride> strides,
        List<Making> makings,
        Map<RowType, BitSet> reads,
        boolean isLocal,
        boolean isRecursive) {

    /**
     * A conclusion.
     *
     * @param type its type
     * @param terms its components, in order
     * @param isComputed whether one of them is: its record may round what is computed
     */
    record Making(RowType type, List<ValueExpression> terms, boolean isComputed) {
        Row row(Object[] bound) {
            Object[] values = new Object[terms.size()];
            for (int index = 0; index < values.length; index++) {
                values[index] = terms.get(index).value(bound);
            }
            return isComputed ? Row.of(type.made(values)) : new Row(type, values);
        }
    }

    /**
     * What it concludes, none twice.
     *
     * @param rows the facts of a type, by its number
     */
    Set<Row> conclusions(IntFunction<List<Row>> rows) {
        Set<Row> concluded = new LinkedHashSet<>();
        Object[] bound = new Object[variables];
        Stride.all(
                strides,
                rows,
                bound,
                () -> {
                    for (Making making : makings) {
                        concluded.add(making.row(bound));
                    }
                    return false;
                });
        return concluded;
    }
}
