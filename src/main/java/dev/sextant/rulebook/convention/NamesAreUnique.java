package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.HashMap;
import java.util.Map;

/** A rule's name is the sentence of one rule. */
final class NamesAreUnique implements Convention {

    @Override
    public String code() {
        return "name-twice";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        Map<String, Location> seen = new HashMap<>();
        for (WrittenFile file : rules.files()) {
            for (WrittenRule written : file.rules()) {
                Location first =
                        seen.putIfAbsent(written.rule().sentence(), written.nameLocation());
                if (first != null) {
                    new RuleCheckContext(rules, file, written, findings)
                            .report(
                                    written.nameLocation(),
                                    "the rule at " + first + " has the same name",
                                    "Maybe say in the name how this rule is different.");
                }
            }
        }
    }
}
