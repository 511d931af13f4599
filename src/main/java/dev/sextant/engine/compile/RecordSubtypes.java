package dev.sextant.engine.compile;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.FactTypes;
import java.util.ArrayList;
import java.util.List;

/** The records that a component of a type of facts, or of another sealed type, may hold. */
final class RecordSubtypes {

    private static final ClassValue<List<Class<?>>> RECORDS =
            new ClassValue<>() {
                @Override
                protected List<Class<?>> computeValue(Class<?> type) {
                    List<Class<?>> records = new ArrayList<>();
                    if (Fact.class.isAssignableFrom(type)) {
                        return List.copyOf(FactTypes.inOrder(type.asSubclass(Fact.class)));
                    }
                    for (Class<?> kind : type.getPermittedSubclasses()) {
                        records.addAll(kind.isRecord() ? List.of(kind) : of(kind));
                    }
                    return List.copyOf(records);
                }
            };

    private RecordSubtypes() {}

    /** Returns the records below an interface, in the order in which they are listed. */
    static List<Class<?>> of(Class<?> sealed) {
        return RECORDS.get(sealed);
    }
}
