package dev.sextant.report;

import dev.sextant.authoring.Catalogue;
import dev.sextant.authoring.RulePage;
import dev.sextant.explain.Conditions;
import dev.sextant.rulebook.Condition;
import java.util.ArrayList;
import java.util.List;

/** Renders the catalogue of a rule base for people. */
public final class CatalogueText {

    private static final String INDENT = "  ";

    private CatalogueText() {}

    /** A paragraph for each rule, and the totals. */
    public static List<String> lines(Catalogue catalogue, int width) {
        List<String> lines = new ArrayList<>();
        for (RulePage page : catalogue.pages()) {
            lines.add(Printable.line(page.rule().id()));
            for (String told : told(page, catalogue)) {
                lines.addAll(Wrapped.indented(Printable.line(told), INDENT, width));
            }
            lines.add("");
        }
        lines.add(totals(catalogue));
        return lines;
    }

    private static List<String> told(RulePage page, Catalogue catalogue) {
        List<String> told = new ArrayList<>(RuleText.lines(page.rule(), page.citation()));
        for (Condition condition : page.rule().conditions()) {
            told.add("when: " + Conditions.written(condition));
        }
        told.add("concludes: " + concludes(page));
        told.add("scenario: " + scenario(page));
        if (page.counted() != null) {
            told.add(counted(page, catalogue));
        }
        return told;
    }

    /** The facts that a rule concludes, each named once. */
    static String concludes(RulePage page) {
        return String.join(", ", page.rule().writes().stream().distinct().toList());
    }

    /** The file of a rule's own scenario. */
    static String scenario(RulePage page) {
        return page.scenario() == null ? "none of its own" : page.scenario();
    }

    /** In how many stories a rule counted. */
    static String counted(RulePage page, Catalogue catalogue) {
        return "counted in "
                + page.counted()
                + " of "
                + (catalogue.stories() == 1 ? "1 story" : catalogue.stories() + " stories");
    }

    /** How many rules there are, how many of them counted, and where. */
    static String totals(Catalogue catalogue) {
        String rules = Counted.of(catalogue.pages().size(), "rule");
        if (catalogue.stories() == null) {
            return rules
                    + "; no stories at "
                    + Printable.line(catalogue.folder())
                    + ", so in how many each counted is not known";
        }
        int uncounted = catalogue.uncounted();
        return rules
                + ": "
                + (catalogue.pages().size() - uncounted)
                + " counted in a story of "
                + Printable.line(catalogue.folder())
                + ", "
                + uncounted
                + " in none";
    }
}
