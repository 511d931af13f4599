package dev.sextant.record.model;

import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.words.ValueFormatter;

/**
 * How a style stood.
 *
 * @param style the style
 * @param option the option it belongs to; null where it was ruled out
 * @param points its score in points; null where it was ruled out
 * @param margin its score less the best of the other options, in points; null where there is none
 */
public record RecordedStanding(String style, String option, Integer points, Integer margin) {

    static RecordedStanding of(StyleEvaluation standing) {
        return new RecordedStanding(
                ValueFormatter.of(standing.style()),
                standing.option() == null ? null : ValueFormatter.of(standing.option()),
                standing.points(),
                standing.margin());
    }
}
