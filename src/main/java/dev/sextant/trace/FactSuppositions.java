package dev.sextant.trace;

import dev.sextant.fact.Fact;
import java.util.Collection;
import java.util.List;

/** Knows what else could be given. Safe for use by several threads. */
public interface FactSuppositions {

    /**
     * Every fact that a trace lacks, with a value of each region: those of the platform, of its
     * team, then of each workload, in the order of the vocabulary.
     */
    List<VariedFact> of(DecisionTrace trace);

    /**
     * A value of each region that one fact, known or not, could lie in while the others stay; the
     * region in which it lies is left out.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    List<SupposedValue> alternatives(DecisionTrace trace, FactPath path);

    /**
     * Every fact that a trace lacks, with a value of each region that rules could distinguish if
     * one more of them were known. Two values together may contradict each other.
     *
     * @param concluded what rules conclude with values of single facts: others may compare with it
     */
    List<PairedFact> paired(DecisionTrace trace, Collection<Fact> concluded);

    /** How many of the facts contradict each other. */
    int contradictions(DecisionFacts facts);
}
