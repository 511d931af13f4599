package dev.sextant.explain.model;

import dev.sextant.fact.InWords;

/** How far an answer can be relied on. */
public enum Certainty {
    /** It stays in almost all variations of the decision. */
    FIRM,
    /** It stays in most of them. */
    LEANING,
    /** It stays in too few of them to be more than a guess. */
    @InWords("toss-up")
    TOSS_UP
}
