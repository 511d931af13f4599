package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;

/** A convention that each rule keeps for itself. */
interface RuleConvention extends Convention {

    /** Reports every place at which one rule breaks it. */
    void check(RuleCheckContext check);

    @Override
    default void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            for (WrittenRule rule : file.rules()) {
                check(new RuleCheckContext(rules, file, rule, findings));
            }
        }
    }
}
