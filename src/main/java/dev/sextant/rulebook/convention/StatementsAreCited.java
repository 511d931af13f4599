package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.WrittenRules;
import java.util.Set;
import java.util.stream.Collectors;

/** Every statement of the article has a rule that stands on it. */
final class StatementsAreCited implements Convention {

    @Override
    public String code() {
        return "uncited-statement";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        if (!rules.isWhole() || !rules.hasRules()) {
            return;
        }
        Set<String> cited =
                rules.files().stream()
                        .flatMap(file -> file.rules().stream())
                        .map(written -> written.rule().source())
                        .collect(Collectors.toSet());
        // A statement that stood before a house had its own say is not the house's to answer for.
        rules.replaced().forEach(rule -> cited.add(rule.source()));
        for (Citation citation : rules.citations().values()) {
            if (citation.key().startsWith("article/") && !cited.contains(citation.key())) {
                findings.add(
                        citation.location(),
                        "no rule is based on " + citation.key(),
                        "Maybe write "
                                + citation.key().substring("article/".length())
                                + ".drl, or name it in @source.");
            }
        }
    }
}
