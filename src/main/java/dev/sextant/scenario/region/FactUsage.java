package dev.sextant.scenario.region;

import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place where a rule reads a component of a given fact.
 *
 * @param rule the rule
 * @param conditions all its conditions, those within others too
 * @param pattern the condition on the given fact
 * @param constraint what it asks of the component
 * @param variables what the variables of the rule mean
 */
record FactUsage(
        Rule rule,
        List<Condition> conditions,
        Condition.OfFact pattern,
        Constraint constraint,
        VariableSources variables) {

    /** A constraint on the component. */
    ComponentCriterion criterion() {
        return constraint.reads().size() == 1
                ? ComponentCriterion.of(constraint.test())
                : new ComponentCriterion.Other();
    }

    /** Whether the consequence of the rule takes the value that is read. */
    boolean isConcludedFrom() {
        return constraint.variable() != null && rule.concludesFrom(constraint.variable());
    }

    /** What the rule asks for besides, and what it concludes: the same for rules that are twins. */
    Object besides() {
        return List.of(rule.conditions().stream().map(this::besides).toList(), rule.conclusions());
    }

    /** A condition without its place, and without what is asked of the component. */
    private List<Object> besides(Condition condition) {
        if (condition instanceof Condition.OfFact each) {
            return Arrays.asList(each.type(), each.variable(), besides(each.constraints()));
        }
        List<Object> besides = new ArrayList<>(List.of(condition.getClass()));
        condition.parts().forEach(part -> besides.add(besides(part)));
        if (condition instanceof Condition.Quantified quantified) {
            besides.add(quantified.quantifier());
        } else if (condition instanceof Condition.Combined combined) {
            besides.add(combined.connective());
        } else if (condition instanceof Condition.Accumulated accumulated) {
            besides.add(accumulated.functions());
            besides.add(besides(accumulated.constraints()));
        } else if (condition instanceof Condition.Other other) {
            besides.add(other.form());
        }
        return besides;
    }

    private List<Object> besides(List<Constraint> constraints) {
        List<Object> besides = new ArrayList<>();
        for (Constraint one : constraints) {
            besides.add(
                    Arrays.asList(
                            one.variable(),
                            one.test().equals(constraint.test()) ? null : one.test()));
        }
        return besides;
    }

    /** Whether a variable that the constraint asks for is asked for elsewhere or concluded from. */
    boolean isUsedBesides(String variable) {
        return rule.concludesFrom(variable)
                || patterns()
                        .flatMap(each -> each.constraints().stream())
                        .filter(one -> !one.equals(constraint))
                        .anyMatch(one -> one.variables().contains(variable));
    }

    /** The conditions that ask something of other values by the value that is read. */
    Stream<Condition.OfFact> joined() {
        return patterns().filter(each -> each.constraints().stream().anyMatch(this::isNamedBy));
    }

    private Stream<Condition.OfFact> patterns() {
        return conditions.stream()
                .filter(Condition.OfFact.class::isInstance)
                .map(Condition.OfFact.class::cast);
    }

    /** Whether a constraint names the variable that takes the value. */
    boolean isNamedBy(Constraint other) {
        return other.variables().contains(constraint.variable());
    }

    /** Whether the rule could fire as far as the other given facts go. */
    boolean isLive(FactPath path, DecisionFacts facts) {
        return waitsFor(path, facts).filter(Set::isEmpty).isPresent();
    }

    /**
     * The unknown facts that keep the rule from firing, as far as given facts go; nothing where
     * known ones do. While a rule cannot fire, the value of this component makes no difference to
     * it.
     *
     * @param path the fact that the component keeps; it may have any value
     */
    Optional<Set<FactPath>> waitsFor(FactPath path, DecisionFacts facts) {
        Set<FactPath> unknown = new HashSet<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.OfFact each
                    && !couldHold(each, path, facts, unknown)) {
                return Optional.empty();
            }
        }
        return Optional.of(unknown);
    }

    /** Whether known facts leave a condition open; adds the unknown ones that it asks for. */
    private boolean couldHold(
            Condition.OfFact each, FactPath path, DecisionFacts facts, Set<FactPath> unknown) {
        String owner = each.equals(pattern) ? path.owner() : ownerOf(each);
        if (owner == null) {
            return true;
        }
        List<String> free =
                owner.equals(path.owner()) ? key(owner, path.key()).components() : List.of();
        Map<String, Object> values =
                RecordConverter.components(FactPathResolver.given(owner, facts));
        for (Constraint one : each.constraints()) {
            if (one.onlyBinds() || one.reads().stream().anyMatch(free::contains)) {
                continue;
            }
            List<FactPath> missing = missing(one, owner, values);
            unknown.addAll(missing);
            if (missing.isEmpty() && !couldHold(one, values)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The owner of the facts a condition is about; null where that can be any workload, or no given
     * fact.
     */
    private static String ownerOf(Condition.OfFact each) {
        if (each.type().equals(Platform.class.getSimpleName())) {
            return FactPath.PLATFORM;
        }
        return each.type().equals(Team.class.getSimpleName()) ? FactPath.TEAM : null;
    }

    private static List<FactPath> missing(
            Constraint one, String owner, Map<String, Object> values) {
        return one.reads().stream()
                .filter(read -> values.get(read) == null)
                .map(read -> new FactPath(owner, keyOf(owner, read)))
                .toList();
    }

    private static FactKey key(String owner, String name) {
        return FactPathResolver.vocabulary(owner).key(name).orElseThrow();
    }

    /** The key that a component is stored for. */
    private static String keyOf(String owner, String component) {
        return FactPathResolver.vocabulary(owner).keys().stream()
                .filter(key -> key.components().contains(component))
                .map(FactKey::name)
                .findFirst()
                .orElse(component);
    }

    private static boolean couldHold(Constraint one, Map<String, Object> values) {
        if (one.reads().size() != 1) {
            return true;
        }
        Object value = values.get(one.reads().get(0));
        ComponentCriterion asked = ComponentCriterion.of(one.test());
        if (asked instanceof ComponentCriterion.IsOneOf words) {
            return words.names().contains(value.toString());
        }
        return !(asked instanceof ComponentCriterion.Holds word && value instanceof Set<?> set)
                || set.stream().anyMatch(each -> each.toString().equals(word.name()));
    }
}
