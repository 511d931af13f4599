package dev.sextant.record.model;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.source.RelativeNames;

/**
 * The statement that a rule stands on.
 *
 * @param sentence what it says
 * @param from where it comes from
 * @param asOf the day as of which it was read, such as {@code 2026-11-23}
 * @param place where it stands
 */
public record RecordedCitation(String sentence, String from, String asOf, RecordedLocation place) {

    /** A statement; null where there is none. */
    static RecordedCitation of(Citation citation, RelativeNames names) {
        return citation == null
                ? null
                : new RecordedCitation(
                        citation.sentence(),
                        citation.from(),
                        citation.asOf().toString(),
                        RecordedLocation.of(names.of(citation.location())));
    }
}
