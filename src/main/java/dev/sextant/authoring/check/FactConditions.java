package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The conditions on single facts of a rule, those within others too. */
final class FactConditions {

    private FactConditions() {}

    static List<Condition.OfFact> of(Rule rule) {
        List<Condition.OfFact> all = new ArrayList<>();
        add(rule.conditions(), all);
        return all;
    }

    private static void add(Collection<Condition> conditions, List<Condition.OfFact> all) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact) {
                all.add(fact);
            } else if (condition instanceof Condition.Quantified quantified) {
                add(quantified.parts(), all);
            } else if (condition instanceof Condition.Combined combined) {
                add(combined.parts(), all);
            } else if (condition instanceof Condition.Accumulated accumulated) {
                add(accumulated.over(), all);
            }
        }
    }
}
