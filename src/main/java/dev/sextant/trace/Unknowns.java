package dev.sextant.trace;

import java.util.List;

/** Knows what else could be given. Safe for use by several threads. */
public interface Unknowns {

    /**
     * Every fact that a trace lacks, with a value of each region: those of the platform, of its
     * team, then of each workload, in the order of the vocabulary.
     */
    List<Unknown> of(Trace trace);

    /**
     * A value of each region that one fact, known or not, could lie in while the others stay; the
     * region in which it lies is left out.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    List<Supposed> alternatives(Trace trace, FactPath path);
}
