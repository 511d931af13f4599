package dev.sextant.explain.model;

import java.util.List;

/**
 * A condition of a rule that held, with what it read.
 *
 * @param condition the condition as it is written
 * @param values the components and results that it read, in the order written
 * @param facts the facts that it rests on
 */
public record MatchedCondition(String condition, List<Value> values, List<ExplanationNode> facts) {

    /**
     * A value that was read.
     *
     * @param name the component, or the variable of a computed result
     * @param value the value as a person would write it
     */
    public record Value(String name, String value) {}
}
