package dev.sextant.record.verify;

import dev.sextant.source.Location;

/**
 * Something in a folder of records that is not as it was when the folder was sealed, or not what
 * was asked for.
 *
 * @param kind what happened to it
 * @param place where, as exactly as is known
 * @param field the field or the entry there, such as {@code facts[7]}; null where it is none
 * @param what what is wrong, with the value
 * @param expected what should be there; null where that is not known, or nothing should
 * @param found what is there; null where nothing is, or it is too much to show
 * @param maybe the likely repair, beginning with "Maybe"
 */
public record Discrepancy(
        Kind kind,
        Location place,
        String field,
        String what,
        String expected,
        String found,
        String maybe) {

    private static final int MOST_SHOWN = 160;

    private static final String FETCH = "Maybe restore the folder from a backup.";

    /** Something of which what was there, and what is, shows all. */
    static Discrepancy of(Kind kind, Location place, String field, String what) {
        return new Discrepancy(kind, place, field, what, null, null, FETCH);
    }

    /** The same with another repair. */
    Discrepancy maybe(String repair) {
        return new Discrepancy(kind, place, field, what, expected, found, repair);
    }

    /** The same of another field. */
    Discrepancy in(String other) {
        return new Discrepancy(kind, place, other, what, expected, found, maybe);
    }

    /** The same with what should be there and what is; null for nothing. */
    Discrepancy values(String should, String is) {
        return new Discrepancy(kind, place, field, what, cut(should), cut(is), maybe);
    }

    private static String cut(String value) {
        return value == null || value.length() <= MOST_SHOWN
                ? value
                : value.substring(0, MOST_SHOWN) + " …";
    }

    /** What happened. */
    public enum Kind {
        /** Something else is where it was. */
        CHANGED,
        /** It is gone. */
        MISSING,
        /** It was not there. */
        ADDED,
        /** It is elsewhere. */
        MOVED,
        /** The file ends before it does. */
        CUT_OFF,
        /** The seal is not signed by whom it should be. */
        SIGNATURE,
        /** The folder is complete, and another than was expected. */
        OTHER,
        /** The folder was never sealed. */
        UNSEALED,
        /** The folder was written by a version to come. */
        NEWER
    }
}
