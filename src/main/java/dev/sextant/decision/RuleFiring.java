package dev.sextant.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * A firing that justifies a conclusion.
 *
 * @param rule the id of the rule
 * @param because its sentence for this case
 * @param conditions what its conditions read, in the order in which {@link CitedRule} has them
 */
public record RuleFiring(String rule, String because, List<MatchedCondition> conditions) {

    /** Returns everything that its conditions rest on, in their order. */
    public Stream<Evidence> evidence() {
        return conditions.stream().flatMap(condition -> condition.rests().stream());
    }

    /** Returns its sentence with its rule. */
    public RuleSentence sentence() {
        return new RuleSentence(rule, because);
    }
}
