package dev.sextant.explain;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What a question is worth: first how many different answers for the platform its values lead to,
 * for it is to tell answers apart; then the share of its values that turn that answer, then the
 * share that turns the option of a workload, then how many workloads a value moves, then how many
 * it gives another style. Shares, not counts: a fact of two values of which one turns the answer
 * tells more than one of twenty of which two do.
 */
final class Worth {

    /** The question worth most first; of equals, the order stays as it is. */
    static final Comparator<Question> MOST_FIRST =
            Comparator.comparing(Worth::answers)
                    .reversed()
                    .thenComparing(
                            mostFirst(question -> count(question, turn -> turn.answer() != null)))
                    .thenComparing(
                            mostFirst(question -> count(question, turn -> !turn.isOfStyleOnly())))
                    .thenComparing(
                            mostFirst(question -> sum(question, turn -> turn.moved().size())))
                    .thenComparing(
                            mostFirst(question -> sum(question, turn -> turn.restyled().size())));

    private Worth() {}

    private static long answers(Question question) {
        return question.turns().stream()
                .map(Turn::answer)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Compares numbers for each value tried, as fractions, so that nothing is rounded. */
    private static Comparator<Question> mostFirst(ToIntFunction<Question> number) {
        return (one, other) ->
                Long.compare(
                        (long) number.applyAsInt(other) * one.tried(),
                        (long) number.applyAsInt(one) * other.tried());
    }

    private static int count(Question question, Predicate<Turn> wanted) {
        return (int) question.turns().stream().filter(wanted).count();
    }

    private static int sum(Question question, ToIntFunction<Turn> number) {
        return question.turns().stream().mapToInt(number).sum();
    }
}
