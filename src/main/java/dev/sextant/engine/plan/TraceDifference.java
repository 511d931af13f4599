package dev.sextant.engine.plan;

import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what two engines derived from the same facts: answers, conclusions and justifications,
 * each by content. The order is that of the engine, and so are the last digits of a sum.
 */
public final class TraceDifference {

    private TraceDifference() {}

    /** Returns the first difference in words, or nothing if there is none. */
    public static Optional<String> between(DecisionTrace expected, DecisionTrace actual) {
        if (!expected.recommendation().equals(actual.recommendation())) {
            return different(expected.recommendation(), actual.recommendation());
        }
        if (!expected.placements().equals(actual.placements())) {
            return different(expected.placements(), actual.placements());
        }
        Set<String> missing = lines(expected);
        Set<String> more = lines(actual);
        Set<String> all = Set.copyOf(missing);
        missing.removeAll(more);
        more.removeAll(all);
        if (!missing.isEmpty()) {
            return Optional.of("it lacks " + missing.iterator().next());
        }
        return more.stream().findFirst().map(line -> "it also has " + line);
    }

    private static Optional<String> different(Object expected, Object actual) {
        return Optional.of("it has " + actual + " instead of " + expected);
    }

    private static Set<String> lines(DecisionTrace trace) {
        Set<String> lines = new TreeSet<>();
        for (Derivation derivation : trace.derivations()) {
            for (Justification one : derivation.justifications()) {
                lines.add(derivation.conclusion() + " by " + one.rule().id() + " on " + text(one));
            }
        }
        return lines;
    }

    private static String text(Justification justification) {
        List<String> matched = new ArrayList<>();
        justification.matched().forEach(one -> matched.add(text(one)));
        return String.join(", ", matched);
    }

    private static String text(Object matched) {
        if (matched instanceof List<?> results) {
            return results.stream().map(TraceDifference::text).toList().toString();
        }
        if (matched instanceof Set<?> facts) {
            return facts.stream().map(Object::toString).sorted().toList().toString();
        }
        return matched instanceof Double ? "a sum" : String.valueOf(matched);
    }
}
