package dev.sextant.rulebook.model;

import dev.sextant.source.Location;

/**
 * A word, a literal or a sign of a rule file.
 *
 * @param kind what it is
 * @param text as written
 * @param location where it is
 */
public record RuleToken(Kind kind, String text, Location location) {

    /** Whether it is written exactly so. */
    public boolean is(String written) {
        return text.equals(written);
    }

    /** What a token is. */
    public enum Kind {
        /**
         * A name or a keyword, such as {@code computeAtLeastSeconds}, {@code $name}, {@code not} or
         * {@code null}.
         */
        WORD,
        /** A number. */
        NUMBER,
        /** A string with its quotes. */
        STRING,
        /** An operator, a bracket or another sign. */
        SIGN
    }
}
