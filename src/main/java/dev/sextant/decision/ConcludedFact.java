package dev.sextant.decision;

import dev.sextant.fact.Conclusion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A conclusion that held at the end, with everything that justifies it.
 *
 * @param number its number in the decision, from 1
 * @param type the simple name of its type, such as {@code RuledOut}
 * @param values its components as people write them
 * @param by every firing that justifies it, by rule and content
 */
public record ConcludedFact(
        int number, String type, Map<String, String> values, List<RuleFiring> by) {

    /** Returns whether it is of a type of conclusion. */
    public boolean isOf(Class<? extends Conclusion> wanted) {
        return type.equals(wanted.getSimpleName());
    }

    /** Returns the workload or platform that it is about; null where it is about everything. */
    public String subject() {
        return values.getOrDefault("workload", values.get("about"));
    }

    /** Returns the sentences that justify it, each once. */
    public String because() {
        return by.stream()
                .map(RuleFiring::because)
                .distinct()
                .collect(Collectors.joining("; and "));
    }

    /** Returns everything that it rests on directly, in the order of its rules. */
    public Stream<Evidence> evidence() {
        return by.stream().flatMap(RuleFiring::evidence);
    }

    /** Returns the same conclusion, justified by one rule alone. */
    public ConcludedFact by(String rule) {
        return new ConcludedFact(
                number,
                type,
                values,
                by.stream().filter(firing -> firing.rule().equals(rule)).toList());
    }
}
