package dev.sextant.engine.plan;

import dev.sextant.rulebook.model.Rule;

/** A rule that no program can be generated for; Drools runs it. */
final class UnsupportedRuleException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsupportedRuleException(String reason) {
        super(reason);
    }

    /** Returns the same with the rule named. */
    UnsupportedRuleException of(Rule rule) {
        return new UnsupportedRuleException(rule.id() + ": " + getMessage());
    }
}
