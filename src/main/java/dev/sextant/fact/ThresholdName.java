package dev.sextant.fact;

/**
 * The figures that rules compare with, by what they mean; {@code weights.yaml} gives each its
 * value.
 */
public enum ThresholdName {
    /** Computing time of one call from which work is long, in s. */
    LONG_COMPUTE,
    /** Computing time of one call up to which work is short, in s. */
    SHORT_COMPUTE,
    /** Time in which a new cluster node takes work, in s. */
    NODE_START,
    /** Time that a first call to a new instance adds, in s. */
    COLD_START,
    /** Calls that one call waits for, from which a chain is long. */
    LONG_CHAIN,
    /** Busy share of provisioned time from which paying by the call costs more than containers. */
    BREAK_EVEN_SHARE,
    /** Busy share of provisioned time under which capacity is mostly idle. */
    IDLE_SHARE,
    /** Connections that a database takes by default. */
    CONNECTIONS,
    /** A month, in s. */
    MONTH,
    /** How many times the one cost must exceed the other to be clearly higher. */
    CLEARLY_DEARER,
    /** How many times the one cost must exceed the other so that no doubtful price matters. */
    SURELY_DEARER
}
