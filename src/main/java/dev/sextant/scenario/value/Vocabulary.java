package dev.sextant.scenario.value;

import dev.sextant.fact.Given;
import dev.sextant.fact.Measure;
import dev.sextant.fact.Unit;
import dev.sextant.fact.WrittenKey;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts that can be given of one thing, read off the components of its record. Names are no
 * facts.
 *
 * @param type the record
 * @param keys the keys, in the order of the components
 */
public record Vocabulary(Class<? extends Given> type, List<FactKey> keys) {

    /** The possible statements about a platform. */
    public static final Vocabulary PLATFORM = of(Platform.class);

    /** The possible statements about a team. */
    public static final Vocabulary TEAM = of(Team.class);

    /** The possible statements about a workload. */
    public static final Vocabulary WORKLOAD = of(Workload.class);

    /** The component that isn't a fact. */
    public static final String NAME = "name";

    /** The key of this name, if there is one. */
    public Optional<FactKey> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The names of the keys. */
    public List<String> names() {
        return keys.stream().map(FactKey::name).toList();
    }

    /** All three. */
    public static Stream<Vocabulary> all() {
        return Stream.of(PLATFORM, TEAM, WORKLOAD);
    }

    private static Vocabulary of(Class<? extends Given> type) {
        Map<String, FactKey> keys = new LinkedHashMap<>();
        for (RecordComponent component : RecordShape.of(type).components()) {
            if (!component.getName().equals(NAME)) {
                FactKey key = key(component);
                keys.merge(key.name(), key, Vocabulary::bound);
            }
        }
        return new Vocabulary(type, List.copyOf(keys.values()));
    }

    private static FactKey key(RecordComponent component) {
        Measure measure = component.getAnnotation(Measure.class);
        String name = WrittenKey.of(component);
        List<String> kept = List.of(component.getName());
        if (measure == null) {
            return new FactKey(name, form(component), constants(component), null, kept);
        }
        return new FactKey(name, form(measure.unit()), null, NumberRange.of(measure), kept);
    }

    /** Two components with one key are the two ends of a bound. */
    private static FactKey bound(FactKey lower, FactKey upper) {
        List<String> ends =
                Stream.concat(lower.components().stream(), upper.components().stream()).toList();
        return new FactKey(lower.name(), FactForm.BOUND, null, lower.range(), ends);
    }

    private static FactForm form(Unit unit) {
        return switch (unit) {
            case SECONDS -> FactForm.DURATION;
            case MEBIBYTES -> FactForm.SIZE;
            case COUNT -> FactForm.COUNT;
            case NUMBER -> FactForm.NUMBER;
        };
    }

    private static FactForm form(RecordComponent component) {
        if (component.getType() == Boolean.class) {
            return FactForm.FLAG;
        }
        return component.getType() == Set.class ? FactForm.CHOICES : FactForm.CHOICE;
    }

    private static Class<? extends Enum<?>> constants(RecordComponent component) {
        if (component.getType() == Boolean.class) {
            return null;
        }
        return Stream.of(component.getGenericType())
                .map(
                        type ->
                                type instanceof ParameterizedType set
                                        ? set.getActualTypeArguments()[0]
                                        : type)
                .map(type -> enumType((Class<?>) type))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumType(Class<?> type) {
        if (!type.isEnum()) {
            throw new IllegalStateException(
                    "a given fact of a type that cannot be written: " + type);
        }
        return (Class<? extends Enum<?>>) type;
    }
}
