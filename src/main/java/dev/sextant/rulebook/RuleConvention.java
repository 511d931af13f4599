package dev.sextant.rulebook;

/** A convention that each rule keeps for itself. */
interface RuleConvention extends Convention {

    /** Reports every place at which one rule breaks it. */
    void check(RuleCheck check);

    @Override
    default void check(WrittenRules rules, Findings findings) {
        for (WrittenFile file : rules.files()) {
            for (WrittenRule rule : file.rules()) {
                check(new RuleCheck(rules, file, rule, findings));
            }
        }
    }
}
