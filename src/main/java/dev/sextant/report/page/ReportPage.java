package dev.sextant.report.page;

import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.PageAssets;
import dev.sextant.report.format.PageRenderer;
import dev.sextant.report.run.PortfolioTable;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;

/**
 * What a report shows without its script.
 *
 * @param title what it is about
 * @param notes what holds for all answers in it: folders of rules, whose opinions counted
 * @param totals how many inputs ended how
 * @param headline what they come to, in sentences
 * @param tables what they have in common, counted
 * @param rulebook the rule base
 */
record ReportPage(
        String title,
        List<String> notes,
        String totals,
        List<String> headline,
        List<PortfolioTable> tables,
        Rulebook rulebook) {

    /** Between these stand the data: what comes before is written first. */
    private static final String SLOT = "<div id=\"data\" hidden>";

    /** What stands before the data. */
    String before() {
        String page = PageRenderer.render("page/report", this);
        return page.substring(0, end(page));
    }

    /** What stands behind the data. */
    String behind() {
        String page = PageRenderer.render("page/report", this);
        return page.substring(end(page));
    }

    /** No text can hold the slot, for signs of elements are escaped in texts. */
    private static int end(String page) {
        return page.indexOf(SLOT) + SLOT.length();
    }

    /** The look of the report. */
    PageAssets look() {
        return PageAssets.OF_REPORT;
    }

    /** How many rules there are. */
    String counted() {
        return CountPhrase.of(rulebook.rules().size(), "rule");
    }

    /** The statement that a rule stands on; null where the rule base does not know it. */
    Citation citation(Rule rule) {
        return rulebook.citations().get(rule.source());
    }
}
