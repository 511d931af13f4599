package dev.sextant.rulebook.graph;

import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The rules that feed a rule and those that it feeds.
 *
 * @param rule the rule
 * @param takes the fact types that it reads, by name, each with the rules that conclude it
 * @param gives the fact types that it concludes, by name, each with the rules that read it
 */
public record RuleLinks(Rule rule, List<Link> takes, List<Link> gives) {

    /**
     * A fact type with rules.
     *
     * @param type its simple name
     * @param rules the ids of the rules, sorted; none where the type is given or a figure, or where
     *     it is an answer
     */
    public record Link(String type, List<String> rules) {}

    /** The links of each rule, by id. */
    public static List<RuleLinks> of(Rulebook rulebook) {
        return rulebook.rules().stream().map(rule -> of(rule, rulebook)).toList();
    }

    /** The links of one rule. */
    public static RuleLinks of(Rule rule, Rulebook rulebook) {
        List<Link> takes = new ArrayList<>();
        for (String type : reads(rule)) {
            takes.add(link(type, rulebook, other -> other.writes().contains(type)));
        }
        List<Link> gives = new ArrayList<>();
        for (String type : new TreeSet<>(rule.writes())) {
            gives.add(link(type, rulebook, other -> reads(other).contains(type)));
        }
        return new RuleLinks(rule, List.copyOf(takes), List.copyOf(gives));
    }

    private static Link link(String type, Rulebook rulebook, Predicate<Rule> linked) {
        return new Link(
                type, rulebook.rules().stream().filter(linked).map(Rule::id).sorted().toList());
    }

    private static SortedSet<String> reads(Rule rule) {
        ReadTypes reads = ReadTypes.of(rule.conditions());
        SortedSet<String> types = new TreeSet<>(reads.present());
        types.addAll(reads.whole());
        return types;
    }
}
