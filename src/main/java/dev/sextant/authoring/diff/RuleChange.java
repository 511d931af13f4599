package dev.sextant.authoring.diff;

import dev.sextant.rulebook.model.Rule;

/**
 * A rule that two rule bases have not alike.
 *
 * @param id its id
 * @param before the rule in the one, or null where it was added
 * @param after the rule in the other, or null where it was removed
 */
public record RuleChange(String id, Rule before, Rule after) {

    /** The result of it. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The possible changes of a rule. */
    public enum Kind {
        /** It is there now. */
        ADDED,
        /** It was there before. */
        REMOVED,
        /** Its text is another. */
        CHANGED
    }
}
