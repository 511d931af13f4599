package dev.sextant.fact.cost;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Provider;

/**
 * A provider whose prices a workload's bills are computed with.
 *
 * @param workload the workload's name
 * @param provider the provider
 */
public record BillingProvider(String workload, Provider provider) implements Conclusion {}
