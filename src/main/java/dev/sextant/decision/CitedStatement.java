package dev.sextant.decision;

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
public record CitedStatement(String sentence, String from, String asOf, FilePosition place) {

    /** Returns a statement; null where there is none. */
    public static CitedStatement of(Citation citation) {
        return citation == null
                ? null
                : new CitedStatement(
                        citation.sentence(),
                        citation.from(),
                        citation.asOf().toString(),
                        FilePosition.of(citation.location()));
    }

    /** Returns the same statement with its file named in another way. */
    public CitedStatement with(RelativeNames names) {
        return new CitedStatement(sentence, from, asOf, place == null ? null : place.with(names));
    }
}
