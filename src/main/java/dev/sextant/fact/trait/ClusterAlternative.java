package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A workload that some style without a cluster is possible for.
 *
 * @param workload the workload's name
 */
public record ClusterAlternative(String workload) implements Conclusion {}
