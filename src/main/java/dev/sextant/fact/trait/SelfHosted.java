package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;

/**
 * A data store that the team must run itself.
 *
 * @param workload the workload's name
 */
public record SelfHosted(String workload) implements Conclusion {}
