package dev.sextant.rulebook.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * Takes records of a type apart and rebuilds them.
 *
 * @param components their components, in order
 * @param constructor what makes them of a value for each component
 */
public record RecordShape(List<RecordComponent> components, Constructor<?> constructor) {

    /** Looked up once: there may be a record for every line of a file. */
    private static final ClassValue<RecordShape> BY_TYPE =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return lookedUp(type);
                }
            };

    /**
     * The shape of a type of records.
     *
     * @throws IllegalStateException if the type is no record, or a hidden one
     */
    public static RecordShape of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static RecordShape lookedUp(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is no record");
        }
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types =
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(components, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " hides how it is made", impossible);
        }
    }

    /**
     * The value of a component of a record.
     *
     * @throws IllegalStateException if the record has no such component, or hides it
     */
    public static Object value(Object of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot read (" + component + ") of " + of, failure);
        }
    }

    /**
     * A record of a value for each component, in their order.
     *
     * @throws IllegalArgumentException if the values cannot be those of such a record
     */
    public Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(
                    "no " + constructor.getDeclaringClass().getSimpleName(), failure);
        }
    }
}
