package dev.sextant.rulebook.graph;

import dev.sextant.rulebook.graph.RuleLinks.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Picks, of what rules give to each other, what is near a rule. */
public final class RuleNeighbors {

    private final Map<String, RuleLinks> all = new TreeMap<>();
    private final Map<String, Set<String>> taken = new TreeMap<>();
    private final Map<String, Set<String>> given = new TreeMap<>();

    private RuleNeighbors(List<RuleLinks> rules) {
        rules.forEach(links -> all.put(links.rule().id(), links));
    }

    /**
     * A rule with the rules that feed it and those that it feeds, by id. All facts of the rule are
     * stored; of the others those by which they are its neighbours.
     *
     * @param rules the links of all rules
     * @param id the rule
     * @param depth over how many rules a neighbour may be away: 1 or more
     */
    public static List<RuleLinks> of(List<RuleLinks> rules, String id, int depth) {
        RuleNeighbors near = new RuleNeighbors(rules);
        near.follow(id, depth, near.taken, RuleLinks::takes, near.given);
        near.follow(id, depth, near.given, RuleLinks::gives, near.taken);
        Set<String> ids = new TreeSet<>(near.taken.keySet());
        ids.addAll(near.given.keySet());
        return ids.stream().map(near::kept).toList();
    }

    /**
     * Goes from rule to rule by the facts on one side.
     *
     * @param near takes the facts on that side, by rule
     * @param far takes those by which the rules behind them are linked
     */
    private void follow(
            String id,
            int depth,
            Map<String, Set<String>> near,
            Function<RuleLinks, List<Link>> side,
            Map<String, Set<String>> far) {
        Set<String> seen = new HashSet<>();
        Set<String> next = Set.of(id);
        for (int step = 0; step < depth; step++) {
            Set<String> behind = new TreeSet<>();
            for (String rule : next) {
                seen.add(rule);
                for (Link link : side.apply(all.get(rule))) {
                    add(near, rule, link.type());
                    link.rules().forEach(other -> add(far, other, link.type()));
                    behind.addAll(link.rules());
                }
            }
            behind.removeAll(seen);
            next = behind;
        }
    }

    private static void add(Map<String, Set<String>> facts, String rule, String type) {
        facts.computeIfAbsent(rule, key -> new TreeSet<>()).add(type);
    }

    private RuleLinks kept(String id) {
        RuleLinks links = all.get(id);
        return new RuleLinks(
                links.rule(),
                only(links.takes(), taken.getOrDefault(id, Set.of())),
                only(links.gives(), given.getOrDefault(id, Set.of())));
    }

    private static List<Link> only(List<Link> links, Set<String> types) {
        return links.stream().filter(link -> types.contains(link.type())).toList();
    }
}
