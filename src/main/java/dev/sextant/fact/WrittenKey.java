package dev.sextant.fact;

import java.lang.reflect.RecordComponent;

/** The keys by which scenario files name the components of given facts. */
public final class WrittenKey {

    private WrittenKey() {}

    /** The key of a component: as its annotations say, else its name. */
    public static String of(RecordComponent component) {
        Written key = component.getAnnotation(Written.class);
        if (key != null) {
            return key.value();
        }
        Measure measure = component.getAnnotation(Measure.class);
        return measure == null || measure.key().isEmpty() ? component.getName() : measure.key();
    }
}
