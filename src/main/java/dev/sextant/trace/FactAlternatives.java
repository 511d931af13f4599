package dev.sextant.trace;

import java.util.List;

/**
 * Knows what every fact could be instead of what it is. A known fact is never supposed to be
 * unknown: what is known cannot be made unknown, and an answer that is gained by knowing less is
 * gained by hiding something. Safe for use by several threads.
 */
public interface FactAlternatives {

    /**
     * Every fact, known or not, with a value of each region that rules distinguish while all other
     * facts stay: those of the platform, of its team, then of each workload, in the order of the
     * vocabulary.
     */
    List<VariedFact> alone(DecisionTrace trace);

    /**
     * The same facts, with a value of each region that rules could distinguish if other facts
     * changed as well. Values that contradict what is known are among them, for that may change. A
     * set that is not known is empty or holds one word: each further word would be a change of its
     * own.
     */
    List<VariedFact> together(DecisionTrace trace);

    /**
     * All that one fact could be, what it is now included.
     *
     * @param alone whether all other facts stay; otherwise regions are as small as they could
     *     become when others change
     */
    FactRange range(DecisionTrace trace, FactPath path, boolean alone);

    /** How many of the facts contradict each other. */
    int contradictions(DecisionFacts facts);
}
