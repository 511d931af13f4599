package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.TruthValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reasons why a rule did not fire, or the fact that it did.
 *
 * @param rule the rule
 * @param workload the workload that was asked about; null where the rule is about the platform
 * @param fired what it concluded, with what that rests on; empty where it is silent
 * @param holding how many of its conditions hold, each constraint on a given fact counting as one
 * @param total how many it has
 * @param clues the conditions one by one, as near as they come; empty where it fired
 */
public record WhyNot(
        Rule rule,
        String workload,
        ExplainedConclusions fired,
        int holding,
        int total,
        List<ConditionExplanation> clues) {

    /** The nearest first: what can fire, of that what lacks least, of that what most holds of. */
    static final Comparator<WhyNot> NEAREST =
            Comparator.comparing(WhyNot::isFixed)
                    .thenComparing(one -> one.total() - one.holding())
                    .thenComparing(Comparator.comparing(WhyNot::holding).reversed())
                    .thenComparing(one -> one.rule().id());

    /** Copies the lists. */
    public WhyNot {
        clues = List.copyOf(clues);
    }

    /** The same with what it concluded. */
    WhyNot with(ExplainedConclusions concluded) {
        return new WhyNot(rule, workload, concluded, holding, total, clues);
    }

    /** Whether it fired. */
    public boolean hasFired() {
        return holding == total;
    }

    /** Whether one of its conditions does not hold whatever is given. */
    boolean isFixed() {
        return clues.stream().anyMatch(ConditionExplanation::isFixed);
    }

    /** The conditions that do not hold. */
    public List<ConditionExplanation> missing() {
        return clues.stream().filter(clue -> !clue.holds()).toList();
    }

    /** Says in one sentence what is missing, followed down to what is given by the nearest way. */
    public String missingInWords() {
        return missing().stream()
                .filter(clue -> clue.truth() != TruthValue.NOT_REACHED)
                .map(WhyNot::followed)
                .collect(Collectors.joining("; and "));
    }

    private static String followed(ConditionExplanation clue) {
        if (clue.ways().isEmpty() || clue.ways().get(0).hasFired()) {
            return clue.plain();
        }
        WhyNot way = clue.ways().get(0);
        String below = followed(way.missing().get(0));
        return clue.plain() + " (" + below + " [" + way.rule().id() + "])";
    }
}
