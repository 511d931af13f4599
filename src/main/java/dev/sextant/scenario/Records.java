package dev.sextant.scenario;

import dev.sextant.fact.Given;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes records from the values of their components, and takes them apart again. */
final class Records {

    private Records() {}

    /** A record with these components; those that are not named are null. */
    static <R> R make(Class<R> type, Map<String, Object> components) {
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(declared)
                        .map(component -> components.get(component.getName()))
                        .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), impossible);
        }
    }

    /** The components of a record by their names, null where they are unknown. */
    static Map<String, Object> components(Given given) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(given));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot read " + component, impossible);
            }
        }
        return components;
    }

    /** The same record with some components replaced. */
    static <G extends Given> G with(G given, Map<String, Object> replaced) {
        Map<String, Object> components = components(given);
        components.putAll(replaced);
        @SuppressWarnings("unchecked")
        Class<G> type = (Class<G>) given.getClass();
        return make(type, components);
    }
}
