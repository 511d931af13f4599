package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.AcceptedFindings;
import dev.sextant.rulebook.model.Metadata;
import dev.sextant.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conventions for what is below the name of a rule: {@code @rationale} and the like. */
final class MetadataConventions {

    private static final List<String> PLACEHOLDERS = List.of("todo", "tbd", "fixme");
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private MetadataConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "metadata-twice", Concern.MEANING, MetadataConventions::checkRepeatedKeys),
                Convention.ofRule(
                        "metadata-string", Concern.MEANING, MetadataConventions::checkValues),
                Convention.ofRule("because-hole", Concern.MEANING, MetadataConventions::checkHoles),
                Convention.ofRule(
                        "metadata-missing", Concern.MANNER, MetadataConventions::checkMissingKeys),
                Convention.ofRule(
                        "placeholder", Concern.MANNER, MetadataConventions::checkPlaceholders),
                Convention.ofRule(
                        "metadata-unknown", Concern.MANNER, MetadataConventions::checkUnknownKeys),
                Convention.ofRule(
                        "metadata-order", Concern.MANNER, MetadataConventions::checkOrder),
                Convention.ofRule(
                        "acceptance", Concern.MANNER, MetadataConventions::checkAcceptances));
    }

    /** Drools silently keeps one of metadata that occur twice. */
    private static void checkRepeatedKeys(RuleCheckContext check) {
        Set<String> seen = new HashSet<>();
        for (Metadata entry : check.written().metadata()) {
            if (!seen.add(entry.key())) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " is a duplicate",
                        "Maybe remove one of the two.");
            }
        }
    }

    /** Metadata are single quoted strings: lists and pairs become something else silently. */
    private static void checkValues(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata()) {
            if (!entry.isOneString()) {
                check.report(
                        entry.location(),
                        "the value of @" + entry.key() + " is not a single string in double quotes",
                        "Maybe write @" + entry.key() + "(\"…\").");
            } else if (entry.hasUnknownEscape()) {
                check.report(
                        entry.tokens().get(0).location(),
                        "an escape in @" + entry.key() + " is invalid",
                        "Maybe use two backslashes for a literal one.");
            }
        }
    }

    /** Every hole of a because-sentence is filled by a variable that the conditions bind. */
    private static void checkHoles(RuleCheckContext check) {
        String because = check.rule().because();
        List<String> bound = check.rule().variables();
        Matcher holes = HOLE.matcher(because);
        while (holes.find()) {
            String hole = holes.group(1);
            if (!bound.contains(hole)) {
                String known =
                        bound.isEmpty()
                                ? "No variable is bound"
                                : "Bound variables: " + String.join(", ", bound);
                check.report(
                        placeInBecause(check, holes.group()),
                        "nothing is bound to " + holes.group(),
                        ConventionFindings.maybe(hole, bound, "Maybe bind it. " + known + "."));
            }
        }
        int brace = loneBrace(because);
        if (brace >= 0) {
            check.report(
                    placeInBecause(check, because.substring(brace)),
                    "a brace in @because has no counterpart",
                    "Maybe write {$variable}.");
        }
    }

    /** The index of a brace outside every hole, or -1. */
    private static int loneBrace(String because) {
        String rest = HOLE.matcher(because).replaceAll(hole -> " ".repeat(hole.group().length()));
        return Math.max(rest.indexOf('{'), rest.indexOf('}'));
    }

    /** Where a piece of the sentence is, as far as no escape comes before it. */
    private static Location placeInBecause(RuleCheckContext check, String piece) {
        Location begin = check.written().placeOf("because");
        int index = check.file().lines().get(begin.line() - 1).indexOf(piece, begin.column() - 1);
        return index < 0 ? begin : new Location(begin.file(), begin.line(), index + 1);
    }

    /** A rule says why its conclusion follows, and the result of it in the case at hand. */
    private static void checkMissingKeys(RuleCheckContext check) {
        for (String key : List.of("rationale", "because")) {
            if (check.written().metadata(key).stream().allMatch(entry -> entry.text().isBlank())) {
                check.report(
                        check.written().placeOf(key),
                        "@" + key + " is missing or empty",
                        "Maybe add @" + key + "(\"…\") below the name of the rule.");
            }
        }
    }

    /** A rationale is the author's, not what was there to be replaced. */
    private static void checkPlaceholders(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata("rationale")) {
            String text = entry.text().strip().toLowerCase(Locale.ROOT);
            if (PLACEHOLDERS.stream().anyMatch(text::startsWith)) {
                check.report(
                        entry.location(),
                        "@rationale is not written yet",
                        "Maybe write why the conclusion follows from the conditions, and when it"
                                + " does not.");
            }
        }
    }

    /** Metadata that nobody reads are a mistake. */
    private static void checkUnknownKeys(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata()) {
            if (!Metadata.KEYS.contains(entry.key())) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " is not known",
                        ConventionFindings.maybe(entry.key(), Metadata.KEYS, "Maybe remove it."));
            }
        }
    }

    /** Metadata are in one order, and say only what does not follow from the path. */
    private static void checkOrder(RuleCheckContext check) {
        int last = 0;
        for (Metadata entry : check.written().metadata()) {
            int index = Metadata.KEYS.indexOf(entry.key());
            if (index >= 0 && index < last) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " must not follow @" + Metadata.KEYS.get(last),
                        "Maybe keep the order: @" + String.join(", @", Metadata.KEYS) + ".");
            }
            last = Math.max(index, last);
        }
        String path = check.pathWithoutEnding();
        checkRedundant(check, "id", path);
        checkRedundant(check, "source", "article/" + path);
    }

    private static void checkRedundant(RuleCheckContext check, String key, String otherwise) {
        List<Metadata> written = check.written().metadata(key);
        if (!written.isEmpty() && written.get(0).text().equals(otherwise)) {
            check.report(
                    written.get(0).location(),
                    "@" + key + " repeats what the path says",
                    "Maybe remove it.");
        }
    }

    /** What a rule accepts, it accepts for a reason. */
    private static void checkAcceptances(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata(AcceptedFindings.KEY)) {
            if (entry.isOneString() && AcceptedFindings.read(entry.text()).isEmpty()) {
                check.report(
                        entry.location(),
                        "@accepts lacks the code or the reason",
                        "Maybe write @accepts(\"code: reason\").");
            }
        }
    }
}
