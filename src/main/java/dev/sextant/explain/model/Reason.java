package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import java.util.List;
import java.util.Set;

/**
 * A statement that speaks for styles of a workload.
 *
 * @param statement the key of the statement
 * @param subject what it is about
 * @param points what it weighs, in points, above 0
 * @param styles the styles it speaks for
 * @param sentences the sentences of the rules that say so, by id
 */
public record Reason(
        String statement,
        Subject subject,
        int points,
        Set<Style> styles,
        List<RuleSentence> sentences) {

    /** Whether it speaks for a style. */
    public boolean speaksFor(Style style) {
        return styles.contains(style);
    }
}
