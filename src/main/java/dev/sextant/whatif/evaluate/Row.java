package dev.sextant.whatif.evaluate;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A fact as the values of its components, in their order. Every number is a double: rules compare
 * whole numbers and fractions alike.
 */
final class Row {

    private final RowType type;
    private final Object[] values;
    private int hash;

    Row(RowType type, Object[] values) {
        this.type = type;
        this.values = values;
    }

    /** The row of a fact. */
    static Row of(Fact fact) {
        List<RecordComponent> components = RecordShape.of(fact.getClass()).components();
        Object[] values = new Object[components.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = plain(RecordShape.value(fact, components.get(index)));
        }
        return new Row(RowType.of(fact.getClass().getSimpleName()), values);
    }

    /** A value as rows hold it. */
    static Object plain(Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    /** The fact of the row. */
    Fact fact() {
        return type.made(values.clone());
    }

    RowType type() {
        return type;
    }

    Object value(int component) {
        return values[component];
    }

    /** The name of the workload that it is about; null where it is about none. */
    String workload() {
        return type.workload() < 0 ? null : (String) values[type.workload()];
    }

    /** The same with nothing but some components. */
    Row only(BitSet components) {
        Object[] kept = new Object[values.length];
        components.stream().forEach(place -> kept[place] = values[place]);
        return new Row(type, kept);
    }

    /** The values, for a row that differs in some. */
    Object[] copy() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Row row
                        && hashCode() == row.hashCode()
                        && type.number() == row.type.number()
                        && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * type.number() + Arrays.hashCode(values);
        }
        return hash;
    }

    @Override
    public String toString() {
        return type.name() + Arrays.toString(values);
    }
}
