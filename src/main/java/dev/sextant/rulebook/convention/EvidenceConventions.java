package dev.sextant.rulebook.convention;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.Weight;
import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.data.CitationFile;
import dev.sextant.rulebook.data.FigureSection;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.WrittenRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Conventions for what rules rest on: figures, sources and scenarios. */
final class EvidenceConventions {

    private EvidenceConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "no-figures", Concern.MEANING, EvidenceConventions::checkMissingFigures),
                Convention.ofRule(
                        "unknown-source", Concern.MANNER, EvidenceConventions::checkSources),
                Convention.ofRule(
                        "repeated-figure",
                        Concern.MANNER,
                        EvidenceConventions::checkRepeatedFigures),
                Convention.ofRules(
                        "uncited-statement", Concern.MANNER, EvidenceConventions::checkStatements),
                Convention.ofRule(
                        "scenario-missing", Concern.MANNER, EvidenceConventions::checkScenarios));
    }

    /** A rule that reads figures finds some: else it is silent for want of a data file. */
    private static void checkMissingFigures(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            if (FactTypes.isFigure(fact.type()) && !isThere(check, fact.type())) {
                check.report(
                        fact.location(),
                        "no data file contains a " + fact.type(),
                        "Maybe a list in "
                                + FigureSection.fileOf(fact.type())
                                + " is missing or empty.");
            }
        }
    }

    private static boolean isThere(RuleCheckContext check, String type) {
        return check.rules().figures().keySet().stream()
                .anyMatch(figure -> figure.getClass().getSimpleName().equals(type));
    }

    /** A rule cites a statement of {@code sources.yaml}. */
    private static void checkSources(RuleCheckContext check) {
        String source = check.rule().source();
        boolean unread =
                check.rules().citations().isEmpty()
                        && !check.rules().folder().at(CitationFile.PATH).isEmpty();
        if (unread) {
            return; // Problems of sources.yaml are reported once, not for every rule.
        }
        if (!check.rules().citations().containsKey(source)) {
            check.report(
                    check.written().placeOf("source"),
                    "its source " + source + " is not in sources.yaml",
                    ConventionFindings.maybe(
                            source,
                            check.rules().citations().keySet(),
                            "Maybe add the statement, or name another with @source(\"…\")."));
        }
    }

    /** A number with a meaning occurs once, in a data file, with its unit, source and day. */
    private static void checkRepeatedFigures(RuleCheckContext check) {
        check.written().tokens().values().forEach(tokens -> checkRepeatedFigures(check, tokens));
        checkRepeatedFigures(check, check.written().consequence());
    }

    private static void checkRepeatedFigures(RuleCheckContext check, List<RuleToken> tokens) {
        for (RuleToken token : tokens) {
            if (token.kind() == RuleToken.Kind.NUMBER) {
                check.rules().figures().entrySet().stream()
                        .filter(figure -> repeats(token.text(), valueOf(figure.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .ifPresent(
                                place ->
                                        check.report(
                                                token.location(),
                                                token.text() + " repeats the figure at " + place,
                                                "Maybe match that figure and bind its value."));
            }
        }
    }

    /**
     * Whether a literal is a figure. 0 and 1 are numbers like words: they mean nothing by
     * themselves.
     */
    private static boolean repeats(String literal, double figure) {
        try {
            double value = Double.parseDouble(literal.replaceAll("[lLdDfF_]", ""));
            return value != 0 && value != 1 && value == figure;
        } catch (NumberFormatException noDecimal) {
            return false;
        }
    }

    private static double valueOf(Figure figure) {
        if (figure instanceof Limit limit) {
            return limit.value();
        }
        if (figure instanceof Threshold threshold) {
            return threshold.value();
        }
        if (figure instanceof Weight weight) {
            return weight.points();
        }
        if (figure instanceof Margin margin) {
            return margin.points();
        }
        return figure instanceof SecondPlatform second ? second.points() : 0;
    }

    /** Every statement of the article has a rule that cites it. */
    private static void checkStatements(WrittenRules rules, ConventionFindings findings) {
        if (!rules.isWhole() || !rules.hasRules()) {
            return;
        }
        Set<String> cited =
                rules.files().stream()
                        .flatMap(file -> file.rules().stream())
                        .map(written -> written.rule().source())
                        .collect(Collectors.toSet());
        // A statement that was before a house had its own say is not the house's to answer for.
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

    /**
     * Every rule but those that weigh has a scenario in which it fires, and changes that silence
     * it.
     */
    private static void checkScenarios(RuleCheckContext check) {
        if (check.rules().scenarios().isEmpty() || check.rule().folder().equals("verdict")) {
            return;
        }
        Map<String, Path> folders = check.rules().scenarios();
        String id = check.rule().id();
        if (folders.values().stream()
                .noneMatch(folder -> Files.isRegularFile(scenario(folder, id)))) {
            Path file = scenario(folders.get(check.rule().origin()), id);
            check.report(
                    check.rule().location(),
                    "there is no scenario in which it fires",
                    "Maybe write " + file.toString().replace('\\', '/') + ".");
        }
    }

    private static Path scenario(Path folder, String id) {
        return folder.resolve("rules").resolve(id + ".yaml");
    }
}
