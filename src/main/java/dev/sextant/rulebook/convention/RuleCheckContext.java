package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.TokenClassifier;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rule under check.
 *
 * @param rules the entire rule base
 * @param file the file of the rule
 * @param written the rule
 * @param findings where findings go
 */
record RuleCheckContext(
        WrittenRules rules, WrittenFile file, WrittenRule written, ConventionFindings findings) {

    Rule rule() {
        return written.rule();
    }

    void report(Location location, String what, String maybe) {
        findings.add(location, "rule \"" + rule().sentence() + "\": " + what, maybe);
    }

    /** The path of its file below the folder, without {@code .drl}. */
    String pathWithoutEnding() {
        return file.path().substring(0, file.path().length() - ".drl".length());
    }

    /** Every variable that is bound anywhere in the rule, sorted. */
    Set<String> boundAnywhere() {
        Set<String> variables = new TreeSet<>(rule().variables());
        written.tokens()
                .values()
                .forEach(tokens -> variables.addAll(TokenClassifier.bound(tokens)));
        for (Condition.OfFact fact : rule().patterns()) {
            if (fact.variable() != null) {
                variables.add(fact.variable());
            }
        }
        return variables;
    }
}
