package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.trace.ValueRegion;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a question is worth: first how many different answers for the platform its values lead to,
 * for it is to distinguish answers; then the share of its values that turn that answer, then the
 * share that turns the option of a workload, then how many workloads a value moves, then how many
 * it gives another style. Shares, not counts: a fact of two values of which one turns the answer is
 * worth more than one of twenty of which two do. Only sets with words of one kind count, for in
 * most platforms little is in a set, and there are as many others as two to the number of kinds.
 */
final class QuestionScore {

    /** The question worth most first; of equals, the order stays as it is. */
    static final Comparator<OpenQuestion> MOST_FIRST =
            Comparator.comparing(QuestionScore::answers)
                    .reversed()
                    .thenComparing(
                            mostFirst(question -> count(question, turn -> turn.answer() != null)))
                    .thenComparing(
                            mostFirst(question -> count(question, turn -> !turn.isOfStyleOnly())))
                    .thenComparing(
                            mostFirst(question -> sum(question, turn -> turn.moved().size())))
                    .thenComparing(
                            mostFirst(question -> sum(question, turn -> turn.restyled().size())));

    private QuestionScore() {}

    private static long answers(OpenQuestion question) {
        return plain(question)
                .map(AnswerChange::answer)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Compares numbers for each value tried, as fractions, so that nothing is rounded. */
    private static Comparator<OpenQuestion> mostFirst(ToIntFunction<OpenQuestion> number) {
        return (one, other) ->
                Long.compare(
                        (long) number.applyAsInt(other) * tried(one),
                        (long) number.applyAsInt(one) * tried(other));
    }

    private static int count(OpenQuestion question, Predicate<AnswerChange> wanted) {
        return (int) plain(question).filter(wanted).count();
    }

    private static int sum(OpenQuestion question, ToIntFunction<AnswerChange> number) {
        return plain(question).mapToInt(number).sum();
    }

    private static Stream<AnswerChange> plain(OpenQuestion question) {
        return question.turns().stream().filter(turn -> !isOfSeveralKinds(turn.region()));
    }

    private static boolean isOfSeveralKinds(ValueRegion region) {
        return region instanceof ValueRegion.Sets sets && sets.parts().size() > 1;
    }

    /** How many plain values were tried: of all sets of n kinds, the empty one and n others. */
    private static int tried(OpenQuestion question) {
        return question.turns().get(0).region() instanceof ValueRegion.Sets
                ? Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, question.tried() - 1)) + 1
                : question.tried();
    }
}
