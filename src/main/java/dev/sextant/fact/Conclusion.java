package dev.sextant.fact;

/** A fact that a rule concluded. It holds as long as one rule justifies it. */
public interface Conclusion extends Fact {}
