package dev.sextant.engine;

import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.trace.Facts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Platforms of which nothing is known but names. */
final class Platforms {

    static final String NAME = "shop";

    private Platforms() {}

    static Facts with(String... workloads) {
        List<Workload> unknown = new ArrayList<>();
        for (String workload : workloads) {
            unknown.add(unknown(Workload.class, workload));
        }
        return new Facts(
                unknown(Platform.class, NAME), unknown(Team.class, null), unknown, Map.of());
    }

    /** A fact with a name and else nothing; a team has no name. */
    private static <R extends Record> R unknown(Class<R> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        values[0] = name;
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
