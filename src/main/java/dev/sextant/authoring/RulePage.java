package dev.sextant.authoring;

import dev.sextant.rulebook.Citation;
import dev.sextant.rulebook.Rule;

/**
 * What there is to know of a rule.
 *
 * @param rule the rule
 * @param citation the statement that it stands on
 * @param scenario the file of its own scenario, or null where it has none
 * @param counted in how many stories a conclusion of it counted: it stands in the tree under an
 *     answer, a remark or a style that is ruled out. Null where there are no stories
 */
public record RulePage(Rule rule, Citation citation, String scenario, Integer counted) {}
