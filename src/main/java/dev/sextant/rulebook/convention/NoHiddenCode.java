package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.List;

/**
 * A rule does what it says: Java takes {@code \}{@code u0022} for a quote before it looks for texts
 * and comments, and a quote in a name ends the text that Drools makes of it, so that either can
 * carry code which nobody sees.
 */
final class NoHiddenCode implements Convention {

    private static final String ESCAPE = "\\u";

    @Override
    public String code() {
        return "hidden-code";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            List<String> lines = file.lines();
            for (int index = 0; index < lines.size(); index++) {
                int at = lines.get(index).indexOf(ESCAPE);
                if (at >= 0) {
                    findings.add(
                            new Location(file.name(), index + 1, at + 1),
                            ESCAPE + " can hide code",
                            "Maybe write the character itself: rule files are UTF-8.");
                }
            }
            file.rules().forEach(rule -> checkName(rule, findings));
        }
    }

    private static void checkName(WrittenRule rule, ConventionFindings findings) {
        String name = rule.rule().sentence();
        if (name.indexOf('"') >= 0 || name.indexOf('\\') >= 0) {
            findings.add(
                    rule.nameLocation(),
                    "the name of a rule must not contain a double quote or a backslash: " + name,
                    "Maybe rephrase the sentence.");
        }
    }
}
