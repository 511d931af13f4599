package dev.sextant.engine.compile;

import java.util.ArrayList;
import java.util.List;

/** The records that a component of a sealed type may hold. */
final class SealedRecordTypes {

    private static final ClassValue<List<Class<?>>> RECORDS =
            new ClassValue<>() {
                @Override
                protected List<Class<?>> computeValue(Class<?> type) {
                    List<Class<?>> records = new ArrayList<>();
                    for (Class<?> kind : type.getPermittedSubclasses()) {
                        records.addAll(kind.isRecord() ? List.of(kind) : of(kind));
                    }
                    return List.copyOf(records);
                }
            };

    private SealedRecordTypes() {}

    /** The records below a sealed interface, in the order in which it permits them. */
    static List<Class<?>> of(Class<?> sealed) {
        return RECORDS.get(sealed);
    }
}
