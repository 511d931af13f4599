package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records from the values of their components, and takes them apart again. */
final class Records {

    /**
     * What is known of each record is looked up once: there may be a record for every line of a
     * file.
     */
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private Records() {}

    /** A record with these components; those that are not named are null. */
    static <R> R make(Class<R> type, Map<String, Object> components) {
        Shape shape = SHAPES.get(type);
        Object[] values = new Object[shape.components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(shape.components.get(i).getName());
        }
        try {
            return type.cast(shape.constructor.newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), impossible);
        }
    }

    /** The components of a record by their names, null where they are unknown. */
    static Map<String, Object> components(Given given) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : SHAPES.get(given.getClass()).components) {
            components.put(component.getName(), value(given, component));
        }
        return components;
    }

    /** The value of a component of a record, null where it is unknown. */
    static Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    /** The same record with some components replaced. */
    static <G extends Given> G with(G given, Map<String, Object> replaced) {
        Map<String, Object> components = components(given);
        components.putAll(replaced);
        @SuppressWarnings("unchecked")
        Class<G> type = (Class<G>) given.getClass();
        return make(type, components);
    }

    /** The components of a record, in their order, and the constructor that takes them all. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types =
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("no record: " + type, impossible);
            }
        }
    }
}
