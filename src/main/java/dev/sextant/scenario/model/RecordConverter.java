package dev.sextant.scenario.model;

import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes records from the values of their components, and takes them apart again. */
public final class RecordConverter {

    private RecordConverter() {}

    /** A record with these components; those that are not named are null. */
    public static <R> R make(Class<R> type, Map<String, Object> components) {
        RecordShape shape = RecordShape.of(type);
        return type.cast(
                shape.make(
                        shape.components().stream()
                                .map(component -> components.get(component.getName()))
                                .toArray()));
    }

    /** The components of a record by their names, null where they are unknown. */
    public static Map<String, Object> components(Given given) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : RecordShape.of(given.getClass()).components()) {
            components.put(component.getName(), RecordShape.value(given, component));
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
