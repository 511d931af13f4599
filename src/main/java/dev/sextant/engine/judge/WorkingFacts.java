package dev.sextant.engine.judge;

import dev.sextant.fact.Figure;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Pattern;

/** Everything that rules could match at the end of a run, in an order that never changes. */
final class WorkingFacts {

    private final List<Object> all = new ArrayList<>();
    private final Map<Class<?>, List<Object>> byType = new ConcurrentHashMap<>();

    WorkingFacts(DecisionTrace trace, List<Figure> figures) {
        all.addAll(figures);
        all.add(trace.facts().platform());
        all.add(trace.facts().team());
        all.addAll(trace.facts().workloads());
        trace.derivations().stream()
                .map(Derivation::conclusion)
                .sorted(Comparator.comparing(Object::toString))
                .forEach(all::add);
    }

    /** The facts of the type that a pattern asks for. */
    List<Object> of(Pattern pattern) {
        return byType.computeIfAbsent(
                type(pattern), type -> all.stream().filter(type::isInstance).toList());
    }

    /** The type that a pattern asks for. */
    static Class<?> type(Pattern pattern) {
        return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }
}
