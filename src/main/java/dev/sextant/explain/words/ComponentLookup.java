package dev.sextant.explain.words;

import dev.sextant.fact.AbsentWord;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Reads components of facts by name. */
public final class ComponentLookup {

    private ComponentLookup() {}

    /** The component with a name, where the fact has it. */
    public static Optional<RecordComponent> named(Object fact, String name) {
        return named(fact.getClass(), name);
    }

    private static Optional<RecordComponent> named(Class<?> type, String name) {
        return RecordShape.of(type).components().stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** The word for a component without a value, where a fact of the type has one. */
    public static Optional<String> absentWord(Class<?> type, String name) {
        return named(type, name)
                .map(component -> component.getAnnotation(AbsentWord.class))
                .map(AbsentWord::value);
    }
}
