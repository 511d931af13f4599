package dev.sextant.report.rules;

import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.graph.RuleLinks.Link;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A drawing of rules that feed each other: rules of one folder that read and conclude the same
 * facts are in one box, so that a few hundred rules have arrows that an eye can follow.
 *
 * @param boxes the boxes, by folder and by what their rules take and give
 * @param facts the fact types, by name
 */
record RuleMap(List<Box> boxes, List<String> facts) {

    /**
     * Rules that read and conclude the same facts.
     *
     * @param folder the folder of all of them
     * @param rules the rules, by id
     * @param takes the fact types that they read, by name
     * @param gives the fact types that they conclude, by name
     */
    record Box(String folder, List<Rule> rules, List<String> takes, List<String> gives) {

        /** The text in the line of a rule: its id without the folder. */
        static String line(Rule rule) {
            return TextSanitizer.line(rule.id().substring(rule.id().indexOf('/') + 1));
        }

        /** The lines, the first of which is the folder. */
        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(TextSanitizer.line(folder)));
            rules.forEach(rule -> lines.add(line(rule)));
            return lines;
        }
    }

    /** Everything that the links hold. */
    static RuleMap of(List<RuleLinks> rules) {
        Map<String, Box> boxes = new TreeMap<>();
        SortedSet<String> facts = new TreeSet<>();
        for (RuleLinks links : rules) {
            List<String> takes = types(links.takes());
            List<String> gives = types(links.gives());
            facts.addAll(takes);
            facts.addAll(gives);
            String folder = links.rule().folder();
            boxes.computeIfAbsent(
                            folder + "\n" + takes + "\n" + gives,
                            key -> new Box(folder, new ArrayList<>(), takes, gives))
                    .rules()
                    .add(links.rule());
        }
        return new RuleMap(List.copyOf(boxes.values()), List.copyOf(facts));
    }

    /** The links without facts that no rule concludes: given facts and figures. */
    static List<RuleLinks> betweenRules(List<RuleLinks> rules) {
        return rules.stream()
                .map(
                        links ->
                                new RuleLinks(
                                        links.rule(),
                                        links.takes().stream()
                                                .filter(link -> !link.rules().isEmpty())
                                                .toList(),
                                        links.gives()))
                .toList();
    }

    private static List<String> types(List<Link> links) {
        return links.stream().map(Link::type).toList();
    }
}
