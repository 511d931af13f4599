package dev.sextant.rulebook;

import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rule under check.
 *
 * @param rules the whole rule base
 * @param file the file of the rule
 * @param written the rule
 * @param findings where findings go
 */
record RuleCheck(WrittenRules rules, WrittenFile file, WrittenRule written, Findings findings) {

    Rule rule() {
        return written.rule();
    }

    void report(Location location, String what, String maybe) {
        findings.add(location, "rule \"" + rule().sentence() + "\": " + what, maybe);
    }

    /** Every condition, with those inside others. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        addAll(rule().conditions(), all);
        return all;
    }

    /** Every condition on a fact, with those inside others. */
    List<Condition.OfFact> facts() {
        return conditions().stream()
                .filter(Condition.OfFact.class::isInstance)
                .map(Condition.OfFact.class::cast)
                .toList();
    }

    /** Every variable that is bound anywhere in the rule, sorted. */
    Set<String> boundAnywhere() {
        Set<String> variables = new TreeSet<>(rule().variables());
        written.tokens().values().forEach(tokens -> variables.addAll(Tokens.bound(tokens)));
        for (Condition condition : conditions()) {
            if (condition instanceof Condition.OfFact fact && fact.variable() != null) {
                variables.add(fact.variable());
            }
        }
        return variables;
    }

    private static void addAll(Collection<Condition> conditions, List<Condition> all) {
        for (Condition condition : conditions) {
            all.add(condition);
            if (condition instanceof Condition.Quantified quantified) {
                addAll(quantified.parts(), all);
            } else if (condition instanceof Condition.Combined combined) {
                addAll(combined.parts(), all);
            } else if (condition instanceof Condition.Accumulated accumulated) {
                addAll(accumulated.over(), all);
            }
        }
    }
}
