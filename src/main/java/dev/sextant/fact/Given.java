package dev.sextant.fact;

/**
 * A fact that a scenario gives. Every component but the name may be null, and null means unknown.
 */
public interface Given extends Fact {}
