package dev.sextant.rulebook.folder;

/** Levels of trust in rules. */
public enum TrustLevel {
    /** They conclude facts, and anything else is refused. */
    CONCLUSIONS_ALONE,
    /** They may call any code: somebody said that they are trusted as a program is. */
    ANY_CODE
}
