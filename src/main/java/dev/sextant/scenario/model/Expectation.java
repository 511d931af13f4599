package dev.sextant.scenario.model;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The expected answer of a scenario. Every part is optional.
 *
 * @param recommendation the recommendation; null where none is expected
 * @param accepted further recommendations that a careful reader accepts
 * @param placements the options of workloads, by their names, in the order of the file; empty for a
 *     workload that is to stay open
 * @param fires the ids of rules that must fire
 * @param silent the ids of rules that must not fire
 */
public record Expectation(
        ExpectedValue<Answer> recommendation,
        List<ExpectedValue<Answer>> accepted,
        Map<String, ExpectedValue<Optional<Option>>> placements,
        List<ExpectedValue<String>> fires,
        List<ExpectedValue<String>> silent) {

    /** Expects nothing. */
    public static final Expectation NONE =
            new Expectation(null, List.of(), Map.of(), List.of(), List.of());

    /** Copies the map and the lists. */
    public Expectation {
        accepted = List.copyOf(accepted);
        placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }

    /** Whether an answer is the expected one. */
    public boolean isMetBy(Answer answer) {
        return recommendation == null || recommendation.value() == answer;
    }

    /** Whether an answer is the expected one, or one that is accepted too. */
    public boolean accepts(Answer answer) {
        return isMetBy(answer) || accepted.stream().anyMatch(each -> each.value() == answer);
    }

    /** Whether nothing is expected. */
    public boolean isEmpty() {
        return recommendation == null
                && placements.isEmpty()
                && fires.isEmpty()
                && silent.isEmpty();
    }
}
