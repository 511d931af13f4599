package dev.sextant.explain.model;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import java.util.List;

/**
 * One firing of a rule that justifies a conclusion.
 *
 * @param rule the rule
 * @param citation the statement that the rule stands on, or null where the rulebook does not know
 *     it
 * @param because the rule's sentence for this case, its holes filled
 * @param reads its conditions with what they read, in the order of the rule
 */
public record RuleFiring(
        Rule rule, Citation citation, String because, List<MatchedCondition> reads) {}
