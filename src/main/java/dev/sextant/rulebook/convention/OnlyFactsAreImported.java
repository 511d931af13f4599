package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.DrlStatement;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRules;

/**
 * A file holds rules over the facts and nothing else: no global, function, query or type of its
 * own. Where any code is trusted, it may make functions and other classes known.
 */
final class OnlyFactsAreImported implements Convention {

    @Override
    public String code() {
        return "file-statement";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        boolean anyCode = rules.folder().trust() == TrustLevel.ANY_CODE;
        for (WrittenFile file : rules.files()) {
            for (DrlStatement statement : file.statements()) {
                if (anyCode && statement.makesCodeKnown()) {
                    continue;
                }
                if (!statement.keyword().equals("import")) {
                    findings.add(
                            statement.location(),
                            statement.keyword() + " is not allowed in a rule file",
                            "Maybe use a fact of a data file or a concluded fact instead.");
                } else if (!statement.importsFacts()) {
                    findings.add(
                            statement.location(),
                            "rules can only import facts: " + statement.text(),
                            "Maybe import dev.sextant.fact.*; is enough.");
                }
            }
        }
    }
}
