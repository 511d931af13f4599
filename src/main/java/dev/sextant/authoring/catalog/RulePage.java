package dev.sextant.authoring.catalog;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import java.util.List;

/**
 * Everything about one rule.
 *
 * @param rule the rule
 * @param citation the statement that it cites
 * @param scenario the file of its own scenario, or null where it has none
 * @param stories the names of the stories in which a conclusion of it counted: it is in the tree
 *     under an answer, a remark or a style that is ruled out. Null where there are no stories
 */
public record RulePage(Rule rule, Citation citation, String scenario, List<String> stories) {

    /** In how many stories it counted, or null where there are none. */
    public Integer counted() {
        return stories == null ? null : stories.size();
    }
}
