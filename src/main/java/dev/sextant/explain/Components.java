package dev.sextant.explain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Reads components of facts by name. */
final class Components {

    private Components() {}

    /** The component with a name, where the fact has it. */
    static Optional<RecordComponent> named(Object fact, String name) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
