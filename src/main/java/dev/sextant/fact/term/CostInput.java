package dev.sextant.fact.term;

import dev.sextant.fact.InWords;

/** Values that must be known before a monthly cost can be computed. */
public enum CostInput {
    /** The provider. */
    @InWords("the provider")
    PROVIDER,
    /** How long one call takes at most. */
    @InWords("how long a call takes at the most")
    DURATION,
    /** The memory of one instance. */
    @InWords("the memory of an instance")
    MEMORY,
    /** The processors of one instance. */
    @InWords("the processors of an instance")
    VCPU
}
