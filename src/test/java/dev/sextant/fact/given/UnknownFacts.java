package dev.sextant.fact.given;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Given facts of which little or nothing is known, whatever components their records have. */
public final class UnknownFacts {

    private UnknownFacts() {}

    /** A platform of which only the name is known. */
    public static Platform platform(String name) {
        return of(Platform.class, Map.of("name", name));
    }

    /** A workload of which only the name is known. */
    public static Workload workload(String name) {
        return of(Workload.class, Map.of("name", name));
    }

    /** A team of which nothing is known. */
    public static Team team() {
        return of(Team.class, Map.of());
    }

    /** A fact with the given values by component, the others unknown. */
    public static <R extends Record> R of(Class<R> type, Map<String, Object> known) {
        return made(type, part -> known.get(part.getName()));
    }

    /** A copy of a fact with another value in one component. */
    public static <R extends Record> R with(R fact, String component, Object value) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) fact.getClass();
        return made(type, part -> part.getName().equals(component) ? value : value(part, fact));
    }

    private static <R extends Record> R made(
            Class<R> type, Function<RecordComponent, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(components).map(values).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object value(RecordComponent part, Record fact) {
        try {
            return part.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
