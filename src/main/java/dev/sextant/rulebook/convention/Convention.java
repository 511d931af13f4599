package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenRules;

/** A convention that every rule base keeps. */
public interface Convention {

    /** Its lasting name, in lower case with hyphens. */
    String code();

    /** Whether it holds of rules that may call any code, too. */
    default boolean holdsOfAnyCode() {
        return true;
    }

    /** Reports every place at which a rule base breaks it. */
    void check(WrittenRules rules, ConventionFindings findings);
}
