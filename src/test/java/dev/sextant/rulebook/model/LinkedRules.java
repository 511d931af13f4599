package dev.sextant.rulebook.model;

import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules of which a test says what they read and conclude. */
public final class LinkedRules {

    private final List<Rule> rules = new ArrayList<>();

    /**
     * And a rule.
     *
     * @param facts what it reads and what it concludes: {@code Workload Team > Favors}
     */
    public LinkedRules rule(String id, String facts) {
        String[] sides = (facts + " ").split(">");
        Location place = new Location("rules-drl/" + id + ".drl", 5, 1);
        List<Condition> conditions =
                words(sides[0])
                        .<Condition>map(type -> new Condition.OfFact(type, null, List.of(), place))
                        .toList();
        rules.add(
                new Rule(
                        id,
                        "It is " + id,
                        "rules-drl",
                        "rules",
                        "It is so.",
                        "It is so here",
                        "article/" + id,
                        place,
                        conditions,
                        List.of(),
                        words(sides[1]).map(type -> new FactInsertion(type, List.of())).toList(),
                        "rule"));
        return this;
    }

    /** What they give to each other. */
    public List<RuleLinks> links() {
        return RuleLinks.of(new Rulebook(rules, Map.of(), Map.of(), Map.of(), List.of(), ""));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty());
    }
}
