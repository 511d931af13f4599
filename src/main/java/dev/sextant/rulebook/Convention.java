package dev.sextant.rulebook;

/** A convention that every rule base keeps. */
public interface Convention {

    /** Its lasting name, in lower case with hyphens. */
    String code();

    /** Reports every place at which a rule base breaks it. */
    void check(WrittenRules rules, Findings findings);
}
