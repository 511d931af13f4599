package dev.sextant.report.rules;

import dev.sextant.report.format.LayersText;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The content of the page of a rule base.
 *
 * @param folders the folders of rules, by name
 * @param rules the rules, by id
 * @param given the names of the facts that scenarios give, with the ids of the rules that read each
 * @param facts the types of facts, by name
 * @param figures the figures, by type
 * @param map the drawing of which rule feeds which
 * @param rulebook the rule base
 */
record RulesPage(
        List<String> folders,
        List<RuleEntry> rules,
        SortedMap<String, List<String>> given,
        List<FactEntry> facts,
        List<FigureTable> figures,
        String map,
        Rulebook rulebook) {

    /** The statements, by key. */
    List<Citation> sources() {
        return rulebook.citations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The ids of the rules that cite a statement. */
    List<String> standingOn(Citation citation) {
        return rulebook.rules().stream()
                .filter(rule -> rule.source().equals(citation.key()))
                .map(rule -> rule.id())
                .toList();
    }

    /** Whether a source is the key of a statement, and no address. */
    boolean isKey(String source) {
        return rulebook.citations().containsKey(source);
    }

    /** What each rules folder brings; nothing where there is but one. */
    List<String> layers() {
        return LayersText.heading(rulebook).stream().filter(line -> !line.isEmpty()).toList();
    }

    /** Whether rules come from more than one rules folder. */
    boolean isLayered() {
        return rulebook.layers().size() > 1;
    }
}
