package dev.sextant.whatif.evaluate;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A type of facts, looked up once.
 *
 * @param number its number, from 0
 * @param name its simple name
 * @param components the names of its components, in order
 * @param constructor makes the record of all components
 * @param workload the place of the component that names the workload it is about; -1 where none
 *     does
 * @param isFigure whether data files hold such facts: then they are the same for every platform
 */
record RowType(
        int number,
        String name,
        List<String> components,
        Constructor<?> constructor,
        int workload,
        boolean isFigure) {

    private static final Map<String, RowType> BY_NAME = new HashMap<>();
    private static final List<RowType> ALL = new ArrayList<>();

    static {
        for (String name : FactTypes.all().keySet()) {
            List<String> components = List.copyOf(FactTypes.componentsOf(name).keySet());
            int workload = Locality.component(name).map(components::indexOf).orElse(-1);
            Constructor<?> constructor = RecordShape.of(FactTypes.all().get(name)).constructor();
            RowType type =
                    new RowType(
                            ALL.size(),
                            name,
                            components,
                            constructor,
                            workload,
                            FactTypes.isFigure(name));
            ALL.add(type);
            BY_NAME.put(name, type);
        }
    }

    /**
     * The type of a name.
     *
     * @throws UnsupportedExpressionException if there is none
     */
    static RowType of(String name) {
        RowType type = BY_NAME.get(name);
        if (type == null) {
            throw new UnsupportedExpressionException("the type " + name);
        }
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /**
     * The place of a component.
     *
     * @throws UnsupportedExpressionException if there is none of the name
     */
    int place(String component) {
        int place = components.indexOf(component);
        if (place < 0) {
            throw new UnsupportedExpressionException(component + " of " + name);
        }
        return place;
    }

    /** The fact of some values; it may change what it is made of. */
    Fact made(Object[] values) {
        Class<?>[] types = constructor.getParameterTypes();
        Object[] arguments = values.clone();
        for (int index = 0; index < types.length; index++) {
            if (values[index] instanceof Double number) {
                arguments[index] = converted(number, types[index]);
            }
        }
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + name, impossible);
        }
    }

    private static Object converted(double number, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return (int) number;
        }
        return type == long.class || type == Long.class ? (Object) (long) number : (Object) number;
    }
}
