package dev.sextant.record.model;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;

/**
 * What unknown facts could turn.
 *
 * @param depth how many of them were given values at a time
 * @param settled whether none turns the answer or the option of a workload
 * @param turns each value that turns something
 * @param others the paths of the unknown facts that turn nothing
 */
public record RecordedUnknowns(
        int depth, boolean settled, List<RecordedTurn> turns, List<String> others) {

    /** What was found; null where nobody asked. */
    public static RecordedUnknowns of(SensitivityResult found) {
        if (found == null) {
            return null;
        }
        List<RecordedTurn> turns = new ArrayList<>();
        for (OpenQuestion question : found.questions()) {
            for (AnswerChange turn : question.turns()) {
                turns.add(
                        new RecordedTurn(
                                question.path().toString(),
                                turn.value(),
                                turn.answer() == null ? null : ValueFormatter.of(turn.answer())));
            }
        }
        return new RecordedUnknowns(
                found.depth(),
                found.isSettled(),
                turns,
                found.others().stream().map(FactPath::toString).toList());
    }
}
