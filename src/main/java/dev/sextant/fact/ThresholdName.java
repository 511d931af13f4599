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
    NODE_START
}
