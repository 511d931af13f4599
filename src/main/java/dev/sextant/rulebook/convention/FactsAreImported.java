package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRules;

/** A file with rules imports the facts: without them none of its rules compiles. */
final class FactsAreImported implements Convention {

    @Override
    public String code() {
        return "no-import";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            boolean imported =
                    file.statements().stream()
                            .anyMatch(each -> each.text().startsWith("import dev.sextant.fact."));
            if (!file.rules().isEmpty() && !imported) {
                findings.add(
                        file.packageLocation(),
                        "the facts are not imported",
                        "Maybe add import dev.sextant.fact.*; below the package.");
            }
        }
    }
}
