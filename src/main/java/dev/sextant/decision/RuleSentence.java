package dev.sextant.decision;

/**
 * What a rule says of the case at hand.
 *
 * @param rule the id of the rule
 * @param because its sentence, the holes filled
 */
public record RuleSentence(String rule, String because) {}
