package dev.sextant.explain;

import dev.sextant.fact.Ceiling;
import dev.sextant.fact.Limit;
import dev.sextant.fact.Measure;
import dev.sextant.fact.Quantity;
import dev.sextant.fact.Threshold;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import dev.sextant.trace.Justification;
import java.util.Iterator;
import java.util.List;

/** Knows in which unit the components of facts are kept: s, MiB, or 1 for what has none. */
final class ComponentUnits {

    static final String SECONDS = "s";
    private static final String MEBIBYTES = "MiB";
    private static final String NONE = "1";

    private ComponentUnits() {}

    /** The unit of the component that a variable was taken from. */
    static String of(String variable, Justification justification) {
        return of(variable, justification.rule().conditions(), justification.matched().iterator());
    }

    private static String of(
            String variable, List<Condition> conditions, Iterator<Object> matched) {
        for (Condition condition : conditions) {
            String unit = NONE;
            if (condition instanceof Condition.OfFact pattern) {
                unit = of(variable, pattern, matched.next());
            } else if (condition instanceof Condition.Accumulated) {
                matched.next();
            } else if (condition instanceof Condition.Combined combined) {
                unit = of(variable, combined.parts(), matched);
            }
            if (!unit.equals(NONE)) {
                return unit;
            }
        }
        return NONE;
    }

    private static String of(String variable, Condition.OfFact pattern, Object fact) {
        return pattern.constraints().stream()
                .filter(constraint -> variable.equals(constraint.variable()))
                .map(Constraint::reads)
                .filter(reads -> !reads.isEmpty())
                .map(reads -> of(fact, reads.get(0)))
                .findFirst()
                .orElse(NONE);
    }

    /** The unit of a component of a fact. */
    static String of(Object fact, String component) {
        if (component.equals("value")) {
            return ofValue(fact);
        }
        return Components.named(fact, component)
                .map(named -> named.getAnnotation(Measure.class))
                .map(ComponentUnits::of)
                .orElse(NONE);
    }

    private static String of(Measure measure) {
        return switch (measure.unit()) {
            case SECONDS -> SECONDS;
            case MEBIBYTES -> MEBIBYTES;
            case COUNT, NUMBER -> NONE;
        };
    }

    private static String ofValue(Object fact) {
        if (fact instanceof Limit limit) {
            return limit.unit();
        }
        if (fact instanceof Threshold threshold) {
            return threshold.unit();
        }
        return fact instanceof Ceiling ceiling ? of(ceiling.quantity()) : NONE;
    }

    private static String of(Quantity quantity) {
        return switch (quantity) {
            case DURATION, ANSWER, JOB -> SECONDS;
            case MEMORY, REQUEST, RESPONSE, STREAM, EVENT -> MEBIBYTES;
            case VCPU, CONCURRENCY, GPU -> NONE;
        };
    }
}
