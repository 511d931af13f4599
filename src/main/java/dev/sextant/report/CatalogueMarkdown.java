package dev.sextant.report;

import dev.sextant.authoring.Catalogue;
import dev.sextant.authoring.RulePage;
import dev.sextant.explain.Conditions;
import dev.sextant.rulebook.Citation;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Rule;
import java.util.ArrayList;
import java.util.List;

/** Renders the catalogue of a rule base as a page in Markdown. */
public final class CatalogueMarkdown {

    private CatalogueMarkdown() {}

    /** A heading for each folder and for each rule. */
    public static List<String> lines(Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        lines.add("# Rules");
        lines.add("");
        lines.add(escaped(CatalogueText.totals(catalogue)) + ".");
        String folder = "";
        for (RulePage page : catalogue.pages()) {
            if (!page.rule().folder().equals(folder)) {
                folder = page.rule().folder();
                lines.add("");
                lines.add("## " + escaped(folder));
            }
            lines.add("");
            rule(page, catalogue, lines);
        }
        return lines;
    }

    private static void rule(RulePage page, Catalogue catalogue, List<String> lines) {
        Rule rule = page.rule();
        lines.add("### " + escaped(rule.id()));
        lines.add("");
        lines.add(
                "**"
                        + escaped(rule.sentence())
                        + "** ("
                        + escaped(rule.location().toString())
                        + ")");
        lines.add("");
        lines.add(escaped(rule.rationale()));
        lines.add("");
        lines.add("```");
        for (Condition condition : rule.conditions()) {
            lines.add(Printable.line(Conditions.written(condition)));
        }
        lines.add("```");
        lines.add("");
        lines.add("* concludes: " + escaped(CatalogueText.concludes(page)));
        lines.add("* source: " + escaped(rule.source() + cited(page.citation())));
        lines.add("* scenario: " + escaped(CatalogueText.scenario(page)));
        if (page.counted() != null) {
            lines.add("* " + CatalogueText.counted(page, catalogue));
        }
    }

    private static String cited(Citation citation) {
        return citation == null
                ? ""
                : ": "
                        + citation.sentence()
                        + " ("
                        + citation.from()
                        + ", as of "
                        + citation.asOf()
                        + ")";
    }

    /** The text, with what Markdown would take for its own marked as text. */
    static String escaped(String text) {
        return Printable.line(text).replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
    }
}
