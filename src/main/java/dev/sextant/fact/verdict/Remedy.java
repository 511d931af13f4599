package dev.sextant.fact.verdict;

import dev.sextant.fact.InWords;

/** A remedy for a conflict. */
public enum Remedy {
    /** Let a provider run the nodes as well as the control plane. */
    @InWords("a cluster whose nodes the provider runs")
    PROVIDER_RUN_NODES,
    /** Hire people who have done it. */
    @InWords("hiring")
    HIRE,
    /** Have the team learn it before the first release. */
    @InWords("training")
    TRAIN,
    /** Hand the running of it to a partner. */
    @InWords("a partner")
    PARTNER,
    /** Change the workload so that it no longer needs it. */
    @InWords("a redesign")
    REDESIGN
}
