package dev.sextant.report.rules;

import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.graph.RuleLinks.Link;
import dev.sextant.rulebook.model.FactTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A type of facts on the page of a rule base.
 *
 * @param type its name
 * @param concludedBy the ids of the rules that conclude such facts
 * @param readBy the ids of the rules that read them
 */
record FactEntry(String type, List<String> concludedBy, List<String> readBy) {

    /** The types that rules read or conclude, by name. */
    static List<FactEntry> of(List<RuleLinks> rules) {
        SortedSet<String> types = new TreeSet<>();
        for (RuleLinks links : rules) {
            links.takes().forEach(link -> types.add(link.type()));
            links.gives().forEach(link -> types.add(link.type()));
        }
        List<FactEntry> entries = new ArrayList<>();
        for (String type : types) {
            entries.add(
                    new FactEntry(
                            type,
                            with(type, rules, RuleLinks::gives),
                            with(type, rules, RuleLinks::takes)));
        }
        return entries;
    }

    private static List<String> with(
            String type, List<RuleLinks> rules, Function<RuleLinks, List<Link>> side) {
        return rules.stream()
                .filter(
                        links ->
                                side.apply(links).stream().anyMatch(one -> one.type().equals(type)))
                .map(links -> links.rule().id())
                .toList();
    }

    /** Where such facts come from. */
    String origin() {
        if (FactTypes.isGiven(type)) {
            return "given in scenarios";
        }
        return FactTypes.isFigure(type) ? "figures of the data files" : "concluded by rules";
    }
}
