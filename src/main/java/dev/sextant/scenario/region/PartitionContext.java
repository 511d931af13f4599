package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.scenario.value.FactKey;
import java.util.Collection;
import java.util.List;

/**
 * The context in which the values of one fact are distinguished.
 *
 * @param key the key of the fact
 * @param owner what the fact is of
 * @param present everything that a condition could be fulfilled by
 * @param readings where rules read the fact that could fire, as far as the other facts go
 */
record PartitionContext(
        FactKey key, Given owner, Collection<Fact> present, List<FactUsage> readings) {}
