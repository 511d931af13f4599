package dev.sextant.explain;

import dev.sextant.fact.Given;
import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts changes of several facts together, each of which stands in facts of its own. */
final class Together {

    private final Facts facts;
    private final Map<FactPath, Facts> changed;

    private Together(Facts facts, Map<FactPath, Facts> changed) {
        this.facts = facts;
        this.changed = changed;
    }

    /**
     * The facts with all the changes.
     *
     * @param facts the facts without a change
     * @param changed for each fact that changes, the facts with that change alone
     */
    static Facts of(Facts facts, Map<FactPath, Facts> changed) {
        if (changed.size() == 1) {
            return changed.values().iterator().next();
        }
        return new Together(facts, changed).put();
    }

    private Facts put() {
        List<Workload> workloads = new ArrayList<>(facts.workloads().size());
        for (int index = 0; index < facts.workloads().size(); index++) {
            int place = index;
            Workload workload = facts.workloads().get(index);
            workloads.add(with(workload.name(), workload, then -> then.workloads().get(place)));
        }
        Platform platform = with(FactPath.PLATFORM, facts.platform(), Facts::platform);
        Team team = with(FactPath.TEAM, facts.team(), Facts::team);
        Map<FactPath, dev.sextant.source.Location> origins = new HashMap<>(facts.origins());
        origins.keySet().removeAll(changed.keySet());
        return new Facts(platform, team, workloads, origins);
    }

    private <G extends Given> G with(
            String owner, G given, java.util.function.Function<Facts, G> of) {
        List<FactPath> own =
                changed.keySet().stream().filter(path -> path.owner().equals(owner)).toList();
        if (own.isEmpty()) {
            return given;
        }
        if (own.size() == 1) {
            return of.apply(changed.get(own.get(0)));
        }
        Map<String, Given> byKey = new HashMap<>();
        own.forEach(path -> byKey.put(path.key(), of.apply(changed.get(path))));
        return made(given, byKey);
    }

    @SuppressWarnings("unchecked")
    private static <G extends Given> G made(G given, Map<String, Given> byKey) {
        Shape shape = Shape.OF.get(given.getClass());
        Object[] values = new Object[shape.keys.size()];
        for (int index = 0; index < values.length; index++) {
            Given from = byKey.getOrDefault(shape.keys.get(index), given);
            values[index] = Components.value(from, shape.components[index]);
        }
        try {
            return (G) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot change " + given, impossible);
        }
    }

    /** A record's components with their keys, and its constructor; looked up once. */
    private record Shape(
            RecordComponent[] components, List<String> keys, Constructor<?> constructor) {

        private static final ClassValue<Shape> OF =
                new ClassValue<>() {
                    @Override
                    protected Shape computeValue(Class<?> type) {
                        return shape(type);
                    }
                };

        private static Shape shape(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<String> keys = new ArrayList<>();
            Class<?>[] types = new Class<?>[components.length];
            for (int index = 0; index < components.length; index++) {
                keys.add(Leaves.key(components[index]));
                types[index] = components[index].getType();
            }
            try {
                return new Shape(components, keys, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("no record: " + type, impossible);
            }
        }
    }
}
