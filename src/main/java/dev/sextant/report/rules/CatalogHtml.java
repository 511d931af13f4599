package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RuleExample;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.report.format.PageFrame;
import dev.sextant.report.format.PageRenderer;
import dev.sextant.rulebook.graph.FactDependents;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the catalogue of a rule base as a page that needs nothing else: every rule with its
 * evidence, its conditions, its scenario and its neighbours; facts, figures and statements with the
 * rules that use them; and a drawing of everything.
 */
public final class CatalogHtml {

    private CatalogHtml() {}

    /** The page, with a line feed at its end. */
    public static String write(RuleCatalog catalogue, Rulebook rulebook) {
        List<RuleLinks> links = RuleLinks.of(rulebook);
        List<String> folders =
                rulebook.rules().stream().map(rule -> rule.folder()).distinct().toList();
        RulesPage page =
                new RulesPage(
                        folders,
                        entries(catalogue, links, rulebook),
                        FactDependents.ofGiven(rulebook),
                        FactEntry.of(links),
                        FigureTable.of(rulebook),
                        RuleGraphSvg.inPage(links),
                        rulebook);
        List<String> groups = new ArrayList<>(folders);
        groups.addAll(List.of("Facts", "Figures", "Statements"));
        return PageRenderer.render(
                "rules/rules",
                new PageFrame("Rules", CatalogText.totals(catalogue) + ".", groups),
                page);
    }

    private static List<RuleEntry> entries(
            RuleCatalog catalogue, List<RuleLinks> links, Rulebook rulebook) {
        List<RuleEntry> entries = new ArrayList<>();
        for (int index = 0; index < links.size(); index++) {
            RulePage page = catalogue.pages().get(index);
            entries.add(
                    new RuleEntry(
                            page,
                            links.get(index),
                            rulebook.stages().get(page.rule().id()),
                            RuleExample.of(page).orElse(null),
                            catalogue));
        }
        return entries;
    }
}
