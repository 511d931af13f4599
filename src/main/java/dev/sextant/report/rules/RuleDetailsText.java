package dev.sextant.report.rules;

import dev.sextant.report.decision.RuleText;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Shows one rule to people: what it says, its evidence, and what feeds it. */
public final class RuleDetailsText {

    /** Maximum number of rules before or after a fact whose ids are shown. */
    private static final int MOST = 12;

    private RuleDetailsText() {}

    /**
     * The lines: its text comes last, as it is written.
     *
     * @param rulebook the rule base that it is of
     */
    public static List<String> lines(RuleLinks links, Rulebook rulebook, int width) {
        Rule rule = links.rule();
        Citation citation = rulebook.citations().get(rule.source());
        List<String> shown = new ArrayList<>(RuleText.lines(rule, citation));
        shown.add("because: " + rule.because());
        if (rulebook.layers().stream().anyMatch(layer -> layer.replacing().contains(rule.id()))) {
            shown.add("from " + rule.origin() + ", overrides the rule of an earlier folder");
        }
        links.takes().forEach(link -> shown.add("reads " + fact(link, "concluded by")));
        links.gives().forEach(link -> shown.add("concludes " + fact(link, "read by")));
        List<String> lines = new ArrayList<>(List.of(TextSanitizer.line(rule.id())));
        shown.forEach(
                line -> lines.addAll(LineWrapper.indented(TextSanitizer.line(line), "  ", width)));
        lines.add("");
        rule.text().lines().map(TextSanitizer::line).forEach(lines::add);
        return lines;
    }

    private static String fact(RuleLinks.Link link, String by) {
        List<String> rules = link.rules();
        if (rules.isEmpty()) {
            return link.type();
        }
        int shown = Math.min(MOST, rules.size());
        String more = shown < rules.size() ? " and " + (rules.size() - shown) + " more" : "";
        return link.type() + ", " + by + " " + String.join(", ", rules.subList(0, shown)) + more;
    }
}
