package dev.sextant.fact.term;

/** Situations that determine the cost of a style as a second platform. */
public enum Situation {
    /** It would be new, and nothing is known of the team's skill in it. */
    NEW,
    /** It would be new, and the team has skill in it. */
    SKILLED,
    /** It would be new, and the team has neither the skill nor the rules for it. */
    UNPREPARED,
    /** It runs in production already. */
    IN_PLACE
}
