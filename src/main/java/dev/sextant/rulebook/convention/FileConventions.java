package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.DrlStatement;
import dev.sextant.rulebook.model.FactImport;
import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Conventions for rule files: where they are, what they import and what they hold. */
final class FileConventions {

    private static final String ESCAPE = "\\u";
    private static final int MOST_RULES = 3;

    private FileConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRules("no-import", Concern.VOCABULARY, FileConventions::checkImports),
                Convention.ofRules("package", Concern.MEANING, FileConventions::checkPackages),
                Convention.ofRules(
                        "file-statement", Concern.MEANING, FileConventions::checkStatements),
                Convention.ofRules(
                        "hidden-code", Concern.MEANING, FileConventions::checkHiddenCode),
                Convention.ofRules(
                        "rules-in-file", Concern.MANNER, FileConventions::checkNumberOfRules));
    }

    /** A file with rules imports the facts that they name: else none of its rules compiles. */
    private static void checkImports(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            SortedSet<String> missing =
                    FactImport.packagesOf(file.rules().stream().flatMap(FileConventions::words));
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

    /** A file's package is named by its folder: Drools takes any. */
    private static void checkPackages(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            int slash = file.path().lastIndexOf('/');
            String expected =
                    slash < 0 ? "" : "rules." + file.path().substring(0, slash).replace('/', '.');
            if (expected.isEmpty()) {
                findings.add(
                        file.packageLocation(),
                        "the file is not in a folder",
                        "Maybe move it to the folder of its subject.");
            } else if (!file.packageName().equals(expected)) {
                String written =
                        file.packageName().isEmpty()
                                ? "no package"
                                : "package " + file.packageName();
                findings.add(
                        file.packageLocation(),
                        written + " in the folder of " + expected,
                        "Maybe write package " + expected + ".");
            }
        }
    }

    /**
     * A file holds rules over the facts and nothing else: no global, function, query or type of its
     * own. Where any code is trusted, it may make functions and other classes known.
     */
    private static void checkStatements(WrittenRules rules, ConventionFindings findings) {
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

    /**
     * A rule does what it says: Java takes {@code \}{@code u0022} for a quote before it looks for
     * texts and comments, a quote in a name ends the text that Drools makes of it, and so does a
     * double quote in a text in single quotes. Each can carry code which nobody sees.
     */
    private static void checkHiddenCode(WrittenRules rules, ConventionFindings findings) {
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
            Set<Location> names = new HashSet<>();
            file.rules().forEach(rule -> names.add(rule.nameLocation()));
            file.texts().stream()
                    .filter(text -> !names.contains(text.location()))
                    .forEach(text -> checkTextForCode(text, findings));
            file.rules().forEach(rule -> checkNameForCode(rule, findings));
        }
    }

    private static void checkTextForCode(RuleToken text, ConventionFindings findings) {
        boolean single = text.text().startsWith("'");
        if (single && text.text().indexOf('"') >= 0) {
            findings.add(
                    text.location(),
                    "a text in single quotes must not contain a double quote: " + text.text(),
                    "Maybe remove the double quotes from the text.");
        } else if (text.text().indexOf('\\') >= 0 && !text.text().contains(ESCAPE)) {
            findings.add(
                    text.location(),
                    "a text must not contain a backslash: " + text.text(),
                    "Maybe write the character itself, or [.] for a point in a pattern.");
        }
    }

    private static void checkNameForCode(WrittenRule rule, ConventionFindings findings) {
        String name = rule.rule().sentence();
        if (name.indexOf('"') >= 0 || name.indexOf('\\') >= 0) {
            findings.add(
                    rule.nameLocation(),
                    "the name of a rule must not contain a double quote or a backslash: " + name,
                    "Maybe rephrase the sentence.");
        }
    }

    /** A file holds one statement, in one rule or a few. */
    private static void checkNumberOfRules(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            if (file.rules().isEmpty() && rules.hasRules()) {
                findings.add(
                        file.packageLocation(),
                        "no rule found in this file",
                        "Maybe remove the file.");
            } else if (file.rules().size() > MOST_RULES) {
                findings.add(
                        file.rules().get(MOST_RULES).rule().location(),
                        file.rules().size()
                                + " rules in one file, but "
                                + MOST_RULES
                                + " is the maximum",
                        "Maybe put this rule into a separate file with its own statement.");
            }
        }
    }
}
