package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.FactImport;
import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import java.util.Collection;
import java.util.SortedSet;
import java.util.stream.Stream;

/** A file with rules imports the facts that they name: else none of its rules compiles. */
final class FactsAreImported implements Convention {

    @Override
    public String code() {
        return "no-import";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            SortedSet<String> missing = packages(file);
            missing.removeIf(file::imports);
            if (!missing.isEmpty()) {
                findings.add(
                        file.packageLocation(),
                        "the facts are not imported",
                        "Maybe add "
                                + String.join(" ", FactImport.lines(missing))
                                + " below the package.");
            }
        }
    }

    private static SortedSet<String> packages(WrittenFile file) {
        return FactImport.packagesOf(file.rules().stream().flatMap(FactsAreImported::words));
    }

    /** The types that a rule matches, and the words of its constraints and of its consequence. */
    private static Stream<String> words(WrittenRule rule) {
        ReadTypes read = ReadTypes.of(rule.rule().conditions());
        Stream<RuleToken> tokens =
                Stream.concat(
                        rule.tokens().values().stream().flatMap(Collection::stream),
                        rule.consequence().stream());
        return Stream.of(
                        read.present().stream(), read.whole().stream(), tokens.map(RuleToken::text))
                .flatMap(words -> words);
    }
}
