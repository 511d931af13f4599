package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRules;

/** A file holds one statement, in one rule or a few. */
final class FewRulesPerFile implements Convention {

    @Override
    public String code() {
        return "rules-in-file";
    }

    private static final int MOST = 3;

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            if (file.rules().isEmpty() && rules.hasRules()) {
                findings.add(
                        file.packageLocation(),
                        "no rule found in this file",
                        "Maybe remove the file.");
            } else if (file.rules().size() > MOST) {
                findings.add(
                        file.rules().get(MOST).rule().location(),
                        file.rules().size() + " rules in one file, but " + MOST + " is the maximum",
                        "Maybe put this rule into a separate file with its own statement.");
            }
        }
    }
}
