package dev.sextant.trace;

import dev.sextant.rulebook.model.Rule;
import java.util.List;

/**
 * One firing of a rule.
 *
 * @param rule the rule
 * @param matched what its conditions matched, one object for each condition that represents a fact
 *     or an accumulated result, in the order of the rule's conditions
 * @param bound the values of {@link Rule#variables()}, in their order
 */
public record Justification(Rule rule, List<Object> matched, List<Object> bound) {

    /**
     * The value of a variable.
     *
     * @throws IllegalArgumentException if the rule has no such variable
     */
    public Object value(String variable) {
        int index = rule.variables().indexOf(variable);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "rule " + rule.id() + " has no variable (" + variable + ")");
        }
        return bound.get(index);
    }
}
