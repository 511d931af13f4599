package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.report.format.MarkdownFormatter;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Renders the catalogue of a rule base as a page in Markdown. */
public final class CatalogMarkdown {

    private CatalogMarkdown() {}

    /** A heading for each folder and for each rule. */
    public static List<String> lines(RuleCatalog catalogue) {
        List<String> lines = new ArrayList<>();
        lines.add("# Rules");
        lines.add("");
        lines.add(MarkdownFormatter.escaped(CatalogText.totals(catalogue)) + ".");
        String folder = "";
        for (RulePage page : catalogue.pages()) {
            if (!page.rule().folder().equals(folder)) {
                folder = page.rule().folder();
                lines.add("");
                lines.add("## " + MarkdownFormatter.escaped(folder));
            }
            lines.add("");
            rule(page, catalogue, lines);
        }
        return lines;
    }

    private static void rule(RulePage page, RuleCatalog catalogue, List<String> lines) {
        Rule rule = page.rule();
        lines.add("### " + MarkdownFormatter.escaped(rule.id()));
        lines.add("");
        lines.add(
                "**"
                        + MarkdownFormatter.escaped(rule.sentence())
                        + "** ("
                        + MarkdownFormatter.escaped(rule.location().toString())
                        + ")");
        lines.add("");
        lines.add(MarkdownFormatter.escaped(rule.rationale()));
        lines.add("");
        lines.add("```");
        for (Condition condition : rule.conditions()) {
            lines.add(TextSanitizer.line(ConditionFormatter.written(condition)));
        }
        lines.add("```");
        lines.add("");
        lines.add("* concludes: " + MarkdownFormatter.escaped(CatalogText.concludes(page)));
        lines.add("* source: " + MarkdownFormatter.escaped(rule.source() + cited(page.citation())));
        lines.add("* scenario: " + MarkdownFormatter.escaped(CatalogText.scenario(page)));
        if (page.counted() != null) {
            lines.add("* " + CatalogText.counted(page, catalogue));
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
}
