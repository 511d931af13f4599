package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Conventions for the names and ids of rules. */
final class NameConventions {

    private static final Pattern SUFFIX = Pattern.compile("\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

    private static final int LEAST_WORDS = 3;
    private static final int MOST_SIGNS = 110;

    private NameConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRules(
                        "name-twice", Concern.VOCABULARY, NameConventions::checkRepeatedNames),
                Convention.ofRules("id-twice", Concern.MEANING, NameConventions::checkRepeatedIds),
                Convention.ofRule("id", Concern.MANNER, NameConventions::checkId),
                Convention.ofRule("name", Concern.MANNER, NameConventions::checkName));
    }

    /** A rule's name is the sentence of one rule. */
    private static void checkRepeatedNames(WrittenRules rules, ConventionFindings findings) {
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

    /** An id names one rule, in whatever case it is written. */
    private static void checkRepeatedIds(WrittenRules rules, ConventionFindings findings) {
        Map<String, RuleCheckContext> seen = new HashMap<>();
        for (WrittenFile file : rules.files()) {
            for (WrittenRule written : file.rules()) {
                RuleCheckContext check = new RuleCheckContext(rules, file, written, findings);
                String id = written.rule().id().toLowerCase(Locale.ROOT);
                RuleCheckContext first = seen.putIfAbsent(id, check);
                if (first != null) {
                    check.report(
                            written.placeOf("id"),
                            whatIsTaken(check, first),
                            "Maybe " + maybeInstead(check, first));
                }
            }
        }
    }

    private static String whatIsTaken(RuleCheckContext check, RuleCheckContext first) {
        String id = check.rule().id();
        String taken = " is already used by the rule at " + first.rule().location();
        return "the ID "
                + id
                + (isSame(check, first) ? "" : " (there: " + first.rule().id() + ")")
                + taken;
    }

    /** A rule of another folder may be meant to take the place of the first. */
    private static String maybeInstead(RuleCheckContext check, RuleCheckContext first) {
        String origin = check.rule().origin();
        if (!origin.equals(first.rule().origin())) {
            return (isSame(check, first)
                            ? "move it to "
                            : "write it as " + first.rule().id() + " in ")
                    + origin
                    + "/"
                    + first.file().path()
                    + ", where it overrides that rule.";
        }
        return "@id(\"" + first.rule().id() + ".by-something\") to tell them apart.";
    }

    private static boolean isSame(RuleCheckContext check, RuleCheckContext first) {
        return check.rule().id().equals(first.rule().id());
    }

    /**
     * A rule's id is the path of its file, or that with a suffix: one name runs through everything.
     */
    private static void checkId(RuleCheckContext check) {
        String path = check.pathWithoutEnding();
        String id = check.rule().id();
        if (!PATH.matcher(path).matches()) {
            check.report(
                    check.rule().location(),
                    path + " is not a valid ID",
                    "Maybe name the file in lower case with hyphens.");
        } else if (!id.equals(path)
                && !(id.startsWith(path)
                        && SUFFIX.matcher(id.substring(path.length())).matches())) {
            check.report(
                    check.written().placeOf("id"),
                    "the ID " + id + " does not follow the path " + path,
                    "Maybe use "
                            + path
                            + ", or "
                            + path
                            + ".by-something for a second rule in the file.");
        }
    }

    /** A rule's name is the sentence that an analyst reads. */
    private static void checkName(RuleCheckContext check) {
        String fault = faultOf(check.rule().sentence());
        if (fault != null) {
            check.report(
                    check.written().nameLocation(),
                    "the name " + fault,
                    "Maybe write one sentence that says what the rule concludes, and when.");
        }
    }

    private static String faultOf(String name) {
        if (name.isBlank() || !Character.isUpperCase(name.codePointAt(0))) {
            return "does not start with a capital letter";
        }
        if (name.split(" ").length < LEAST_WORDS) {
            return "is not a sentence";
        }
        if (name.endsWith(".") || !name.equals(name.strip()) || name.contains("  ")) {
            return "ends with a period or contains extra spaces";
        }
        return name.length() > MOST_SIGNS ? "is longer than " + MOST_SIGNS + " signs" : null;
    }
}
