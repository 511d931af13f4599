package dev.sextant.explain;

import dev.sextant.rulebook.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Reads components of facts by name. */
final class Components {

    private Components() {}

    /** The component with a name, where the fact has it. */
    static Optional<RecordComponent> named(Object fact, String name) {
        return RecordShape.of(fact.getClass()).components().stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
