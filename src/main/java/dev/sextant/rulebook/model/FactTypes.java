package dev.sextant.rulebook.model;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.fact.WrittenKey;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fact types that rules may name, with their components. */
public final class FactTypes {

    /** The component of a figure that names a given fact. */
    public static final String FACT = "fact";

    private static final Map<String, String> OWNERS =
            Map.of("Platform", "platform.", "Team", "platform.team.", "Workload", "workload.");

    private static final Map<String, Class<?>> BY_NAME = new TreeMap<>();

    static {
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            for (Class<?> type : kind.getPermittedSubclasses()) {
                BY_NAME.put(type.getSimpleName(), type);
            }
        }
    }

    private static final Map<String, Class<?>> ENUMS = new TreeMap<>();

    static {
        for (String type : BY_NAME.keySet()) {
            for (String component : componentsOf(type).keySet()) {
                Class<?> constants = constantsOf(type, component);
                if (constants != null) {
                    ENUMS.put(constants.getSimpleName(), constants);
                }
            }
        }
    }

    private FactTypes() {}

    /** All fact types by simple name, sorted. */
    public static Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /**
     * The components of a fact type with their types, in order; empty for a type that is not known.
     */
    public static Map<String, Class<?>> componentsOf(String type) {
        Map<String, Class<?>> components = new LinkedHashMap<>();
        if (BY_NAME.containsKey(type)) {
            for (RecordComponent component : BY_NAME.get(type).getRecordComponents()) {
                components.put(component.getName(), component.getType());
            }
        }
        return components;
    }

    /** Whether scenarios give facts of the type. */
    public static boolean isGiven(String type) {
        return is(type, Given.class);
    }

    /** Whether data files hold facts of the type. */
    public static boolean isFigure(String type) {
        return is(type, Figure.class);
    }

    /** Whether rules conclude facts of the type. */
    public static boolean isConclusion(String type) {
        return is(type, Conclusion.class);
    }

    /** Whether a component may be unknown: every component of a given fact but its name. */
    public static boolean isOptional(String type, String component) {
        return isGiven(type)
                && componentsOf(type).containsKey(component)
                && !component.equals("name");
    }

    /**
     * The names of all facts that scenarios give, such as {@code workload.compute}, in the order of
     * the vocabulary.
     */
    public static List<String> given() {
        Set<String> names = new LinkedHashSet<>();
        for (String type : List.of("Platform", "Team", "Workload")) {
            for (RecordComponent component : BY_NAME.get(type).getRecordComponents()) {
                if (isOptional(type, component.getName())) {
                    names.add(given(type, component));
                }
            }
        }
        return List.copyOf(names);
    }

    /** The name of the fact that a component of a given fact keeps: {@code workload.compute}. */
    public static String given(String type, RecordComponent component) {
        return OWNERS.get(type) + WrittenKey.of(component);
    }

    /** The names of the facts that rules conclude, sorted. */
    public static List<String> conclusions() {
        return BY_NAME.keySet().stream().filter(FactTypes::isConclusion).toList();
    }

    /** The enums of all components by simple name, sorted. */
    public static Map<String, Class<?>> enums() {
        return Collections.unmodifiableMap(ENUMS);
    }

    /** The constant that a rule names, such as {@code Style.FUNCTIONS}, where there is one. */
    public static Optional<Object> constant(String written) {
        int dot = written.indexOf('.');
        Class<?> type = dot < 0 ? null : ENUMS.get(written.substring(0, dot));
        return type == null
                ? Optional.empty()
                : Stream.of(type.getEnumConstants())
                        .filter(
                                constant ->
                                        ((Enum<?>) constant)
                                                .name()
                                                .equals(written.substring(dot + 1)))
                        .<Object>map(constant -> constant)
                        .findFirst();
    }

    /**
     * The enum that a component, or every element of a component that is a set, belongs to; or
     * null.
     */
    public static Class<?> constantsOf(String type, String component) {
        for (RecordComponent each : BY_NAME.get(type).getRecordComponents()) {
            if (each.getName().equals(component)) {
                Type generic = each.getGenericType();
                Type element =
                        generic instanceof ParameterizedType set
                                ? set.getActualTypeArguments()[0]
                                : generic;
                return element instanceof Class<?> found && found.isEnum() ? found : null;
            }
        }
        return null;
    }

    private static boolean is(String type, Class<? extends Fact> kind) {
        return BY_NAME.containsKey(type) && kind.isAssignableFrom(BY_NAME.get(type));
    }
}
