package dev.sextant.fact.figure;

/**
 * The points that the verdict goes by, by what they mean; {@code weights.yaml} gives each its
 * value.
 */
public enum MarginName {
    /** Points below which nothing speaks clearly enough for an option. */
    ENOUGH,
    /** Points by which an option must lead to lead clearly. */
    CLEAR
}
