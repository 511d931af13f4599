package dev.sextant.scenario;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.Constraint;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the figures that rules compare a given number with: those written in a condition, and those
 * that a condition takes from figures of the data files, from other given facts, or from what was
 * concluded.
 */
final class Comparisons {

    private static final Pattern FIGURE = Pattern.compile("\\$\\w+|(?<![\\w.$])\\d+(\\.\\d+)?");

    private final Rulebook rulebook;
    private final Map<String, List<Compared>> byComponent = new HashMap<>();
    private final Set<String> computedWith = new HashSet<>();

    Comparisons(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.rules().forEach(this::read);
    }

    /** The figures for components of a given fact, as far as they stand among facts. */
    SortedSet<BigDecimal> of(
            Class<? extends Given> type,
            List<String> components,
            Collection<? extends Fact> facts) {
        SortedSet<BigDecimal> figures = new TreeSet<>();
        for (String component : components) {
            for (Compared with :
                    byComponent.getOrDefault(name(type.getSimpleName(), component), List.of())) {
                figures.addAll(with.figures(facts));
            }
        }
        return figures;
    }

    /** Whether a conclusion is computed with one of the components. */
    boolean isComputedWith(Class<? extends Given> type, List<String> components) {
        return components.stream()
                .anyMatch(
                        component -> computedWith.contains(name(type.getSimpleName(), component)));
    }

    private void computedWith(Condition.OfFact pattern, Rule rule) {
        String consequence = rule.text().substring(Math.max(0, rule.text().lastIndexOf("then")));
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null
                    && Pattern.compile(Pattern.quote(constraint.variable()) + "\\b")
                            .matcher(consequence)
                            .find()) {
                constraint.reads().forEach(read -> computedWith.add(name(pattern.type(), read)));
            }
        }
    }

    /** Everything that conditions of the rules can be fulfilled by at the end of a run. */
    Collection<Fact> facts(Trace trace) {
        Set<Fact> facts = new HashSet<>(rulebook.figures().keySet());
        trace.derivations().forEach(derivation -> facts.add(derivation.conclusion()));
        facts.add(trace.facts().platform());
        facts.add(trace.facts().team());
        facts.addAll(trace.facts().workloads());
        return facts;
    }

    private void read(Rule rule) {
        List<Condition> conditions = rule.conditions().stream().flatMap(Comparisons::all).toList();
        Variables variables = new Variables(conditions);
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact pattern) {
                computedWith(pattern, rule);
                pattern.constraints().stream()
                        .filter(constraint -> !constraint.onlyBinds())
                        .forEach(constraint -> read(pattern.type(), constraint, variables));
            }
        }
    }

    private void read(String type, Constraint constraint, Variables variables) {
        List<String> named =
                FIGURE.matcher(constraint.text()).results().map(MatchResult::group).toList();
        for (String component : constraint.reads()) {
            List<Compared> compared =
                    byComponent.computeIfAbsent(name(type, component), any -> new ArrayList<>());
            named.forEach(figure -> variables.of(figure).forEach(compared::add));
        }
    }

    private static Stream<Condition> all(Condition condition) {
        List<Condition> parts =
                condition instanceof Condition.Combined combined
                        ? combined.parts()
                        : condition instanceof Condition.Quantified quantified
                                ? quantified.parts()
                                : condition instanceof Condition.Accumulated accumulated
                                        ? accumulated.over()
                                        : List.of();
        return Stream.concat(Stream.of(condition), parts.stream().flatMap(Comparisons::all));
    }

    private static String name(String type, String component) {
        return type + "." + component;
    }
}
