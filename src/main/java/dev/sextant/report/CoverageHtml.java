package dev.sextant.report;

import dev.sextant.authoring.Coverage;
import dev.sextant.authoring.Coverage.CoveredCondition;
import dev.sextant.authoring.Coverage.CoveredRule;

/**
 * Renders the coverage of a rule base as a page that needs nothing else: the shares, and every rule
 * with what its conditions came to. What was not seen is marked by a word, not by colour alone.
 */
public final class CoverageHtml {

    private static final String STYLE =
            ":root{color-scheme:light dark}body{font:16px/1.5 sans-serif;max-width:64rem;"
                    + "margin:auto;padding:1rem}table{border-collapse:collapse;width:100%}"
                    + "th,td{border-bottom:1px solid #8888;padding:.2rem .5rem;text-align:left}"
                    + "td.number{text-align:right}code{overflow-wrap:anywhere}"
                    + ".gap{background:#d332;font-weight:bold}";

    private final Markup page = new Markup();

    private CoverageHtml() {}

    /** The page, with a line feed at its end. */
    public static String write(Coverage coverage) {
        CoverageHtml html = new CoverageHtml();
        html.document(coverage);
        return "<!DOCTYPE html>\n" + html.page.written() + "\n";
    }

    private void document(Coverage coverage) {
        page.open("html", "lang", "en").open("head");
        page.open("meta", "charset", "utf-8").close();
        page.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .close();
        page.open("meta", "name", "viewport", "content", "width=device-width").close();
        page.element("title", "Coverage of the rules").element("style", STYLE).close().line();
        page.open("body").element("h1", "Coverage of the rules").line();
        page.element("p", Counted.of(coverage.decisions(), "decision")).line();
        totals(coverage);
        coverage.rules().forEach(this::rule);
        page.close().close();
    }

    private void totals(Coverage coverage) {
        head("", "seen", "of", "percent");
        total("rules that fired", coverage.firedRules());
        total("rules that were silent", coverage.silentRules());
        total("outcomes of conditions", coverage.outcomes());
        total("statements with a rule that fired", coverage.firedStatements());
        page.close().close().line();
    }

    private void total(String what, Coverage.Part part) {
        page.open("tr").element("th", what, "scope", "row");
        page.element("td", Integer.toString(part.count()), "class", "number");
        page.element("td", Integer.toString(part.of()), "class", "number");
        page.element("td", Integer.toString(part.percent()), "class", "number").close().line();
    }

    private void rule(CoveredRule rule) {
        page.element("h2", rule.rule().id(), "id", rule.rule().id()).line();
        page.open("p").text(rule.rule().sentence() + ". ");
        page.element("code", rule.rule().location().toString()).text(". ");
        page.text(rule.rule().source() + ". ");
        seen("Fired in " + Counted.of(rule.fired(), "decision"), rule.fired());
        page.text(", ");
        seen("silent in " + rule.silent(), rule.silent());
        page.text(".").close().line();
        if (!rule.conditions().isEmpty()) {
            head("condition", "first true in", "first false in");
            rule.conditions().forEach(this::condition);
            page.close().close().line();
        }
    }

    private void seen(String text, int count) {
        page.element("span", text, "class", count == 0 ? "gap" : "seen");
    }

    private void head(String... columns) {
        page.open("table").open("thead").open("tr");
        for (String column : columns) {
            page.element("th", column, "scope", "col");
        }
        page.close().close().open("tbody").line();
    }

    private void condition(CoveredCondition condition) {
        page.open("tr").open("td").element("code", condition.text()).text(" ");
        page.text(condition.location().toString()).close();
        scenario(condition.held());
        scenario(condition.failed());
        page.close().line();
    }

    private void scenario(String first) {
        page.element(
                "td", first == null ? "never" : first, "class", first == null ? "gap" : "seen");
    }
}
