package dev.sextant.trace;

import java.util.List;

/** Knows what could be given and is not. Safe for use by several threads. */
@FunctionalInterface
public interface Unknowns {

    /**
     * Every fact that a trace lacks, with the values that are worth trying for it: those of the
     * platform, of its team, then of each workload, in the order of the vocabulary.
     */
    List<Unknown> of(Trace trace);
}
