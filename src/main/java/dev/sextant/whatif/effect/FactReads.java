package dev.sextant.whatif.effect;

import dev.sextant.fact.Fact;
import dev.sextant.fact.Figure;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.whatif.evaluate.AnsweringRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the rules that lead to an answer read facts. */
final class FactReads {

    private static final Set<String> ANSWERS =
            Set.of(Recommendation.class.getSimpleName(), Placement.class.getSimpleName());

    private final List<Rule> rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<FactRead> all = new ArrayList<>();
    private final Map<String, List<FactRead>> byType = new HashMap<>();
    private final Map<FactRead, List<Figure>> figures = new HashMap<>();
    private final Map<Integer, List<FactRead>> ofFigures = new HashMap<>();

    private FactReads(List<Rule> rules, Collection<Figure> present) {
        this.rules = rules;
        for (int number = 0; number < rules.size(); number++) {
            numbers.put(rules.get(number).id(), number);
            new RuleReads(number, rules.get(number)).collect();
        }
        for (FactRead read : all) {
            byType.computeIfAbsent(read.type(), any -> new ArrayList<>()).add(read);
            if (FactTypes.isFigure(read.type()) && !read.isQuantified()) {
                ofFigures.computeIfAbsent(read.rule(), any -> new ArrayList<>()).add(read);
                figures.put(
                        read,
                        present.stream()
                                .filter(one -> isOf(read, one))
                                .filter(read::admits)
                                .toList());
            }
        }
    }

    private static boolean isOf(FactRead read, Figure figure) {
        return figure.getClass().getSimpleName().equals(read.type());
    }

    /**
     * Returns the reads of a rulebook.
     *
     * @return empty if a rule has a form of which nobody knows what it reads
     */
    static Optional<FactReads> of(Rulebook rulebook) {
        boolean isUnderstood =
                rulebook.rules().stream()
                        .flatMap(rule -> rule.allConditions().stream())
                        .noneMatch(Condition.Other.class::isInstance);
        return isUnderstood
                ? Optional.of(
                        new FactReads(
                                AnsweringRules.of(rulebook.rules()), rulebook.figures().keySet()))
                : Optional.empty();
    }

    /** Returns the place of a rule, or nothing if no answer depends on it. */
    Optional<Integer> rule(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** Returns where facts of a type are read. */
    List<FactRead> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * Returns the values that the variables of a rule can have where one of some facts fulfills a
     * condition, by the figures that the rule reads as well.
     *
     * @return nothing if no figures fit, so that the rule cannot fire
     */
    Optional<Map<String, Set<Object>>> joined(FactRead read, List<? extends Fact> facts) {
        Map<String, Set<Object>> values = read.joined(facts);
        for (FactRead ofFigures : ofFigures.getOrDefault(read.rule(), List.of())) {
            List<Figure> fitting =
                    figures.get(ofFigures).stream()
                            .filter(figure -> fits(ofFigures, figure, values))
                            .toList();
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            ofFigures
                    .joined(fitting)
                    .forEach(
                            (variable, possible) ->
                                    values.merge(variable, possible, FactReads::common));
        }
        return Optional.of(values);
    }

    private static boolean fits(FactRead read, Figure figure, Map<String, Set<Object>> values) {
        return read.joined(List.of(figure)).entrySet().stream()
                .allMatch(
                        one ->
                                !values.containsKey(one.getKey())
                                        || values.get(one.getKey()).containsAll(one.getValue()));
    }

    private static Set<Object> common(Set<Object> one, Set<Object> other) {
        Set<Object> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Returns whether whoever asks for the answer reads facts of a type. */
    static boolean isAnswer(String type) {
        return ANSWERS.contains(type);
    }

    /**
     * Returns the sets of rules that each begin with a total and hold all that depends on it, the
     * smallest first, and before them the one without rules.
     */
    List<BitSet> tails() {
        Stream<BitSet> ofTotals =
                all.stream()
                        .filter(read -> read.totals().isPresent())
                        .map(read -> tail(read.rule()));
        return Stream.concat(Stream.of(new BitSet()), ofTotals)
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
    }

    private BitSet tail(int first) {
        BitSet tail = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            int rule = open.remove(open.size() - 1);
            if (!tail.get(rule)) {
                tail.set(rule);
                for (String type : rules.get(rule).writes()) {
                    of(type).forEach(read -> open.add(read.rule()));
                }
            }
        }
        return tail;
    }

    /** Collects the reads of one rule. */
    private final class RuleReads {

        private final int number;
        private final Rule rule;
        private final Set<String> outside = new HashSet<>();

        RuleReads(int number, Rule rule) {
            this.number = number;
            this.rule = rule;
        }

        void collect() {
            rule.conditions().forEach(this::bind);
            int first = all.size();
            rule.conditions().forEach(condition -> collect(condition, false, Optional.empty()));
            List<FactRead> own = all.subList(first, all.size());
            String shared =
                    own.stream()
                            .flatMap(read -> read.variables().stream())
                            .max(Comparator.comparingLong(variable -> readers(variable, own)))
                            .orElse(null);
            own.forEach(read -> read.setMainVariable(shared));
        }

        private static long readers(String variable, List<FactRead> reads) {
            return reads.stream().filter(read -> read.variables().contains(variable)).count();
        }

        /** The variables that are bound outside of quantifiers. */
        private void bind(Condition condition) {
            if (condition instanceof Condition.OfFact pattern) {
                pattern.constraints().stream()
                        .filter(Constraint::onlyBinds)
                        .forEach(constraint -> outside.add(constraint.variable()));
            } else if (condition instanceof Condition.Combined combined) {
                combined.parts().forEach(this::bind);
            }
        }

        private void collect(
                Condition condition, boolean isQuantified, Optional<List<FactRead.Total>> totals) {
            if (condition instanceof Condition.OfFact pattern) {
                all.add(new FactRead(all.size(), number, pattern, isQuantified, outside, totals));
            } else if (condition instanceof Condition.Combined combined) {
                combined.parts().forEach(part -> collect(part, isQuantified, Optional.empty()));
            } else if (condition instanceof Condition.Accumulated accumulated) {
                Optional<List<FactRead.Total>> found =
                        isQuantified ? Optional.empty() : totals(accumulated);
                accumulated.parts().forEach(part -> collect(part, true, found));
            } else {
                condition.parts().forEach(part -> collect(part, true, Optional.empty()));
            }
        }

        /** What an accumulate makes of single facts, if the rule uses sums and counts alone. */
        private Optional<List<FactRead.Total>> totals(Condition.Accumulated accumulated) {
            if (accumulated.over().size() != 1
                    || !(accumulated.over().get(0) instanceof Condition.OfFact pattern)
                    || !pattern.constraints().stream().allMatch(this::isSettledOutside)) {
                return Optional.empty();
            }
            List<FactRead.Total> totals = new ArrayList<>();
            for (Condition.Function function : accumulated.functions()) {
                if (isUsed(function.variable())) {
                    Optional<FactRead.Total> total = total(function, pattern);
                    if (total.isEmpty()) {
                        return Optional.empty();
                    }
                    totals.add(total.get());
                }
            }
            return Optional.of(totals);
        }

        private boolean isSettledOutside(Constraint constraint) {
            return constraint.onlyBinds()
                    || constraint.joined().filter(outside::contains).isPresent()
                    || constraint.variables().isEmpty() && constraint.comparison().isPresent();
        }

        private boolean isUsed(String variable) {
            return rule.concludesFrom(variable)
                    || rule.allConditions().stream().anyMatch(one -> asksBy(one, variable));
        }

        private boolean asksBy(Condition condition, String variable) {
            List<Constraint> constraints =
                    condition instanceof Condition.OfFact pattern
                            ? pattern.constraints()
                            : condition instanceof Condition.Accumulated accumulated
                                    ? accumulated.constraints()
                                    : List.of();
            return constraints.stream().anyMatch(one -> one.text().contains(variable));
        }

        private Optional<FactRead.Total> total(
                Condition.Function function, Condition.OfFact pattern) {
            return switch (function.name()) {
                case "count" -> Optional.of(new FactRead.Total(Optional.empty()));
                case "sum" ->
                        pattern.constraints().stream()
                                .filter(Constraint::onlyBinds)
                                .filter(one -> isVariable(function.value(), one.variable()))
                                .map(one -> FactRead.component(pattern.type(), one.reads().get(0)))
                                .map(one -> new FactRead.Total(Optional.of(one)))
                                .findFirst();
                default -> Optional.empty();
            };
        }

        private boolean isVariable(Expression value, String name) {
            return value instanceof Expression.Variable variable && variable.name().equals(name);
        }
    }
}
