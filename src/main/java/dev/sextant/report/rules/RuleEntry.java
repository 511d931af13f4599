package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RuleExample;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.report.format.Anchor;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.SilencingChange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule on the page of its rule base.
 *
 * @param page what there is to know of it
 * @param links what feeds it and what it feeds
 * @param stage its stage
 * @param example its scenario, or null
 * @param catalogue the rule base
 */
record RuleEntry(
        RulePage page, RuleLinks links, int stage, RuleExample example, RuleCatalog catalogue) {

    Rule rule() {
        return page.rule();
    }

    String anchor() {
        return Anchor.of("rule", rule().id());
    }

    List<String> conditions() {
        return rule().conditions().stream().map(ConditionFormatter::written).toList();
    }

    List<String> conclusions() {
        return rule().conclusions().stream().map(FactInsertion::written).toList();
    }

    String counted() {
        return CatalogText.counted(page, catalogue);
    }

    /** A change that silences it, as it is written. */
    static String describe(SilencingChange change) {
        return change.settings().stream()
                .map(RuleEntry::describe)
                .collect(Collectors.joining(", "));
    }

    private static String describe(FactOverride setting) {
        return setting.path() + ": " + setting.text();
    }
}
