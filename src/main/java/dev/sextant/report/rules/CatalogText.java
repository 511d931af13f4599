package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.report.decision.RuleText;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** Renders the catalogue of a rule base for people. */
public final class CatalogText {

    private static final String INDENT = "  ";

    private CatalogText() {}

    /** A paragraph for each rule, and the totals. */
    public static List<String> lines(RuleCatalog catalogue, int width) {
        List<String> lines = new ArrayList<>();
        for (RulePage page : catalogue.pages()) {
            lines.add(TextSanitizer.line(page.rule().id()));
            for (String details : details(page, catalogue)) {
                lines.addAll(LineWrapper.indented(TextSanitizer.line(details), INDENT, width));
            }
            lines.add("");
        }
        lines.add(totals(catalogue));
        return lines;
    }

    private static List<String> details(RulePage page, RuleCatalog catalogue) {
        List<String> details = new ArrayList<>(RuleText.lines(page.rule(), page.citation()));
        for (Condition condition : page.rule().conditions()) {
            details.add("when: " + ConditionFormatter.written(condition));
        }
        details.add("concludes: " + concludes(page));
        details.add("scenario: " + scenario(page));
        if (page.counted() != null) {
            details.add(counted(page, catalogue));
        }
        return details;
    }

    /** The facts that a rule concludes, each named once. */
    static String concludes(RulePage page) {
        return String.join(", ", page.rule().writes().stream().distinct().toList());
    }

    /** The file of a rule's own scenario. */
    static String scenario(RulePage page) {
        return page.scenario() == null ? "none" : page.scenario();
    }

    /** In how many stories a rule counted. */
    static String counted(RulePage page, RuleCatalog catalogue) {
        return "affects "
                + page.counted()
                + " of "
                + (catalogue.stories() == 1 ? "1 story" : catalogue.stories() + " stories");
    }

    /** How many rules there are, how many of them counted, and where. */
    static String totals(RuleCatalog catalogue) {
        String rules = CountPhrase.of(catalogue.pages().size(), "rule");
        if (catalogue.stories() == null) {
            return rules
                    + "; no stories at "
                    + TextSanitizer.line(catalogue.folder())
                    + ", so it is unknown how many each rule affects";
        }
        int uncounted = catalogue.uncounted();
        return rules
                + ": "
                + (catalogue.pages().size() - uncounted)
                + " affect a story in "
                + TextSanitizer.line(catalogue.folder())
                + ", "
                + uncounted
                + " affect none";
    }
}
