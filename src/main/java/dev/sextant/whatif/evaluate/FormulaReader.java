package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Makes formulas of rules. */
final class FormulaReader {

    private final Rule rule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ToIntFunction<String> variables =
            name -> numbers.computeIfAbsent(name, any -> numbers.size());
    private final Map<RowType, BitSet> reads = new LinkedHashMap<>();

    private final Set<String> sums = new HashSet<>();

    /** Of facts that are counted, any component distinguishes one from another. */
    private boolean counts;

    private FormulaReader(Rule rule) {
        this.rule = rule;
    }

    /**
     * The formula of a rule.
     *
     * @throws UnsupportedExpressionException if the rule has a form that none is known for
     */
    static Formula of(Rule rule) {
        return new FormulaReader(rule).formula();
    }

    private Formula formula() {
        List<Stride> strides = strides(rule.conditions());
        List<Formula.Making> makings = makings();
        return new Formula(
                rule.id(),
                numbers.size(),
                strides,
                makings,
                reads,
                Locality.isOfOneWorkload(rule),
                makings.stream().anyMatch(making -> reads.containsKey(making.type())));
    }

    private List<Stride> strides(List<Condition> conditions) {
        return conditions.stream().flatMap(this::strides).toList();
    }

    private Stream<Stride> strides(Condition condition) {
        if (condition instanceof Condition.OfFact pattern) {
            return Stream.of(ofFact(pattern));
        }
        if (condition instanceof Condition.Combined combined
                && combined.connective() == Condition.Connective.AND) {
            return strides(combined.parts()).stream();
        }
        if (condition instanceof Condition.Quantified quantified) {
            return Stream.of(quantified(quantified));
        }
        if (condition instanceof Condition.Accumulated accumulated) {
            return Stream.of(sums(accumulated));
        }
        throw new UnsupportedExpressionException(condition.getClass().getSimpleName());
    }

    private Stride ofFact(Condition.OfFact pattern) {
        RowType type = RowType.of(pattern.type());
        BitSet read = reads.computeIfAbsent(type, any -> new BitSet());
        List<Asking> askings = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            constraint.reads().forEach(name -> read.set(type.place(name)));
            askings.add(Asking.of(type, constraint, variables));
        }
        if (pattern.variable() != null || counts) {
            read.set(0, type.components().size());
        }
        int variable = pattern.variable() == null ? -1 : variables.applyAsInt(pattern.variable());
        return new Stride.OfFact(type, variable, askings);
    }

    private Stride quantified(Condition.Quantified quantified) {
        List<Stride> parts = strides(quantified.parts());
        return switch (quantified.quantifier()) {
            case NOT -> new Stride.Exists(false, parts);
            case EXISTS -> new Stride.Exists(true, parts);
            case FORALL -> new Stride.Everywhere(parts.get(0), parts.subList(1, parts.size()));
        };
    }

    private Stride sums(Condition.Accumulated accumulated) {
        counts = true;
        List<Stride> over = strides(accumulated.over());
        counts = false;
        List<Integer> results = new ArrayList<>();
        List<Integer> arguments = new ArrayList<>();
        for (Condition.Function function : accumulated.functions()) {
            if (function.name().equals("sum")) {
                sums.add(function.variable());
                results.add(variables.applyAsInt(function.variable()));
                arguments.add(variables.applyAsInt(function.value().written()));
            } else if (!function.name().equals("collectSet") || isUsed(function.variable())) {
                throw new UnsupportedExpressionException(function.name());
            }
        }
        List<Stride.Sums.Condition> constraints =
                accumulated.constraints().stream().map(this::comparison).toList();
        return new Stride.Sums(over, numbers(results), numbers(arguments), constraints);
    }

    /** What is collected serves explanations; where it serves a conclusion, too, it counts. */
    private boolean isUsed(String variable) {
        return rule.concludesFrom(variable);
    }

    private Stride.Sums.Condition comparison(Constraint constraint) {
        ConstraintTest.Comparison asked =
                constraint
                        .comparison()
                        .orElseThrow(() -> new UnsupportedExpressionException(constraint.text()));
        return new Stride.Sums.Condition(
                ValueExpression.of(asked.left(), variables),
                asked.operator(),
                ValueExpression.of(asked.first(), variables));
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Formula.Making> makings() {
        return rule.conclusions().stream().map(this::making).toList();
    }

    private Formula.Making making(FactInsertion insertion) {
        List<ValueExpression> terms = new ArrayList<>();
        boolean computed = false;
        for (Expression argument : insertion.arguments()) {
            terms.add(ValueExpression.of(argument, variables));
            computed |=
                    !argument.parts().isEmpty()
                            || argument.variables().stream().anyMatch(sums::contains);
        }
        return new Formula.Making(RowType.of(insertion.type()), terms, computed);
    }
}
