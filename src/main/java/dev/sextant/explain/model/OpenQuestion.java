package dev.sextant.explain.model;

import dev.sextant.trace.FactPath;
import java.util.List;

/**
 * An unknown fact that could turn the answer.
 *
 * @param path the fact
 * @param text the question for it, in plain words
 * @param tried how many values were tried
 * @param turns what each value does that turns something, in the order of the values; one or more
 */
public record OpenQuestion(FactPath path, String text, int tried, List<AnswerChange> turns) {

    /** Whether no value turns more than a style. */
    public boolean isOfStyleOnly() {
        return turns.stream().allMatch(AnswerChange::isOfStyleOnly);
    }
}
