package dev.sextant.rulebook;

import dev.sextant.source.Location;
import java.util.HashMap;
import java.util.Map;

/** An id names one rule. */
final class IdsAreUnique implements Convention {

    @Override
    public String code() {
        return "id-twice";
    }

    @Override
    public void check(WrittenRules rules, Findings findings) {
        Map<String, Location> seen = new HashMap<>();
        for (WrittenFile file : rules.files()) {
            for (WrittenRule written : file.rules()) {
                Location first = seen.putIfAbsent(written.rule().id(), written.rule().location());
                if (first != null) {
                    new RuleCheck(rules, file, written, findings)
                            .report(
                                    written.placeOf("id"),
                                    "the id "
                                            + written.rule().id()
                                            + " is taken by the rule at "
                                            + first,
                                    "Maybe @id(\""
                                            + written.rule().id()
                                            + ".by-something\") tells them apart.");
                }
            }
        }
    }
}
