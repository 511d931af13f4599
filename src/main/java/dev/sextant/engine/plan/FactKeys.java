package dev.sextant.engine.plan;

import dev.sextant.fact.Conclusion;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The component of each fact type that names a workload, in most facts or in all. Facts are stored
 * by it, so that a rule about one workload does not look at the facts of another.
 */
final class FactKeys {

    private static final String WORKLOAD = "Workload";

    /**
     * The key of a type.
     *
     * @param component the component
     * @param isWorkload whether it names a workload in every fact that rules can conclude
     */
    record Key(String component, boolean isWorkload) {}

    private final List<Rule> rules;
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, Key> keys = new TreeMap<>();

    private FactKeys(List<Rule> rules) {
        this.rules = rules;
        for (Class<?> type : FactTypes.inOrder(Conclusion.class)) {
            Set<String> texts = new LinkedHashSet<>();
            FactTypes.componentsOf(type.getSimpleName())
                    .forEach(
                            (name, component) -> {
                                if (component == String.class) {
                                    texts.add(name);
                                }
                            });
            names.put(type.getSimpleName(), texts);
        }
        names.put(WORKLOAD, new LinkedHashSet<>(List.of("name")));
    }

    /** Returns the keys of the facts that rules conclude. */
    static FactKeys of(List<Rule> rules) {
        FactKeys keys = new FactKeys(rules);
        Map<String, Set<String>> texts = new TreeMap<>();
        keys.names.forEach((type, all) -> texts.put(type, Set.copyOf(all)));
        keys.dropOthers();
        keys.names.forEach(
                (type, sure) ->
                        sure.stream()
                                .findFirst()
                                .ifPresent(
                                        component ->
                                                keys.keys.put(type, new Key(component, true))));
        while (keys.addMostUsed(texts)) {
            // A key that is found can be what another component is made of.
        }
        return keys;
    }

    /** Adds keys that most rules, and not all, give the name of a workload. */
    private boolean addMostUsed(Map<String, Set<String>> texts) {
        Map<String, Key> found = new TreeMap<>();
        texts.forEach(
                (type, components) -> {
                    if (!keys.containsKey(type)) {
                        mostUsed(type, components)
                                .ifPresent(one -> found.put(type, new Key(one, false)));
                    }
                });
        found.forEach((type, key) -> names.get(type).add(key.component()));
        keys.putAll(found);
        return !found.isEmpty();
    }

    private Optional<String> mostUsed(String type, Set<String> components) {
        Map<String, Integer> uses = new TreeMap<>();
        for (Rule rule : rules) {
            for (FactInsertion insertion : rule.conclusions()) {
                if (insertion.type().equals(type)) {
                    components.stream()
                            .filter(one -> namesWorkload(rule, argument(insertion, one)))
                            .forEach(one -> uses.merge(one, 1, Integer::sum));
                }
            }
        }
        return uses.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Returns the key of a type. */
    Optional<Key> of(String type) {
        return Optional.ofNullable(keys.get(type));
    }

    /**
     * Drops the components that some rule gives another value than the name of a workload. Each
     * that is dropped can be the end of others.
     */
    private void dropOthers() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (Rule rule : rules) {
                for (FactInsertion insertion : rule.conclusions()) {
                    dropped |=
                            names.getOrDefault(insertion.type(), Set.of())
                                    .removeIf(
                                            name ->
                                                    !namesWorkload(
                                                            rule, argument(insertion, name)));
                }
            }
        }
    }

    /** Returns what a component is made of, or null where it is made of nothing. */
    static Expression argument(FactInsertion insertion, String component) {
        List<String> names = List.copyOf(FactTypes.componentsOf(insertion.type()).keySet());
        int index = names.indexOf(component);
        return index < insertion.arguments().size() ? insertion.arguments().get(index) : null;
    }

    private boolean namesWorkload(Rule rule, Expression argument) {
        return argument instanceof Expression.Variable variable
                && rule.conditions().stream()
                        .filter(Condition.OfFact.class::isInstance)
                        .map(Condition.OfFact.class::cast)
                        .anyMatch(pattern -> bindsKey(pattern, variable.name()));
    }

    private boolean bindsKey(Condition.OfFact pattern, String variable) {
        return pattern.constraints().stream()
                .filter(one -> variable.equals(one.variable()))
                .anyMatch(
                        one ->
                                names.getOrDefault(pattern.type(), Set.of()).stream()
                                        .anyMatch(name -> takes(one, name)));
    }

    /** Returns whether the value that a constraint binds is a component. */
    static boolean takes(Constraint constraint, String component) {
        Expression.Component taken = new Expression.Component(component);
        return constraint.test() instanceof ConstraintTest.Value value
                        && value.value().equals(taken)
                || constraint.test() instanceof ConstraintTest.Comparison comparison
                        && comparison.left().equals(taken);
    }
}
