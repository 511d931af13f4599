package dev.sextant.decision;

/**
 * The sentence of a rule for the case at hand.
 *
 * @param rule the id of the rule
 * @param because its sentence, the holes filled
 */
public record RuleSentence(String rule, String because) {

    /** Returns the sentence with the id of its rule, as texts show it. */
    public String cited() {
        return because + " [" + rule + "]";
    }
}
