package dev.sextant.engine.plan;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order in which each rule finds all facts that it reads: by stage, within a stage by who feeds
 * whom, then by ID.
 */
final class FiringOrder {

    /**
     * Rules that fire together.
     *
     * @param rules one rule, or several that feed each other
     * @param isCircle whether they are repeated until nothing new follows
     */
    record Group(List<Rule> rules, boolean isCircle) {}

    private final List<Rule> left;
    private final Map<String, Set<String>> fed = new HashMap<>();

    private FiringOrder(List<Rule> stage) {
        this.left = new ArrayList<>(stage);
        left.sort(Comparator.comparing(Rule::id));
        left.forEach(rule -> fed.put(rule.id(), allFedBy(rule)));
    }

    /** Returns the groups of all rules. */
    static List<Group> of(Rulebook rulebook) {
        Map<Integer, List<Rule>> stages = new TreeMap<>();
        for (Rule rule : rulebook.rules()) {
            stages.computeIfAbsent(rulebook.stages().get(rule.id()), none -> new ArrayList<>())
                    .add(rule);
        }
        List<Group> groups = new ArrayList<>();
        stages.values().forEach(stage -> groups.addAll(new FiringOrder(stage).groups()));
        return groups;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Rule next = left.stream().filter(this::isReady).findFirst().orElseThrow();
            List<Rule> together =
                    left.stream().filter(one -> one == next || feedEachOther(one, next)).toList();
            groups.add(new Group(together, isFedBy(next, next)));
            left.removeAll(together);
        }
        return groups;
    }

    /** Whether all rules before it have fired, but for those that wait for it as well. */
    private boolean isReady(Rule rule) {
        return left.stream()
                .filter(one -> isFedBy(rule, one))
                .allMatch(one -> one == rule || isFedBy(one, rule));
    }

    private boolean feedEachOther(Rule one, Rule other) {
        return isFedBy(one, other) && isFedBy(other, one);
    }

    private boolean isFedBy(Rule reader, Rule feeder) {
        return fed.get(feeder.id()).contains(reader.id());
    }

    /** The rules that a rule feeds, with those that they feed. */
    private Set<String> allFedBy(Rule rule) {
        Set<String> found = new HashSet<>();
        Deque<Rule> open = new ArrayDeque<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule feeder = open.remove();
            for (Rule reader : left) {
                if (!found.contains(reader.id()) && feeds(feeder, reader)) {
                    found.add(reader.id());
                    open.add(reader);
                }
            }
        }
        return found;
    }

    private static boolean feeds(Rule feeder, Rule reader) {
        return feeder.conclusions().stream()
                .anyMatch(
                        insertion ->
                                reader.patterns().stream()
                                        .anyMatch(pattern -> mayMatch(pattern, insertion)));
    }

    private static boolean mayMatch(Condition.OfFact pattern, FactInsertion insertion) {
        return pattern.type().equals(insertion.type())
                && pattern.constraints().stream().allMatch(one -> mayHold(one, insertion));
    }

    /** False only where a constant is asked for and another is concluded. */
    private static boolean mayHold(Constraint constraint, FactInsertion insertion) {
        return constraint
                .comparison()
                .filter(ConstraintTest.Comparison::isOfSame)
                .filter(asked -> asked.component().isPresent())
                .filter(asked -> asked.right().stream().allMatch(FiringOrder::isConstant))
                .map(
                        asked -> {
                            Expression made =
                                    FactKeys.argument(insertion, asked.component().orElseThrow());
                            return !isConstant(made) || asked.right().contains(made);
                        })
                .orElse(true);
    }

    private static boolean isConstant(Expression value) {
        return value instanceof Expression.Constant;
    }
}
