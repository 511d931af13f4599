package dev.sextant.whatif.effect;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A condition of a rule that reads facts of one type. */
final class FactRead {

    private final int number;
    private final int rule;
    private final String type;
    private final boolean isQuantified;
    private final Map<String, RecordComponent> joins = new LinkedHashMap<>();
    private final List<Test> tests = new ArrayList<>();
    private final Optional<List<Total>> totals;
    private String mainVariable;

    /**
     * @param number its place among all reads of all rules
     * @param rule the place of its rule
     * @param isQuantified whether it stands in a {@code not}, {@code exists}, {@code forall} or
     *     {@code accumulate}, so that one match of the rule depends on many facts of its type
     * @param outside the variables that the rule binds outside of these
     * @param totals what an accumulate makes of the facts, where the rule reads nothing else of
     *     them
     */
    FactRead(
            int number,
            int rule,
            Condition.OfFact pattern,
            boolean isQuantified,
            Set<String> outside,
            Optional<List<Total>> totals) {
        this.number = number;
        this.rule = rule;
        this.type = pattern.type();
        this.isQuantified = isQuantified;
        this.totals = totals;
        for (Constraint constraint : pattern.constraints()) {
            Optional<String> joined = constraint.joined().filter(outside::contains);
            if (constraint.onlyBinds() && !isQuantified) {
                joins.put(constraint.variable(), component(type, constraint.reads().get(0)));
            }
            joined.ifPresent(
                    variable -> joins.put(variable, component(type, constraint.reads().get(0))));
            tests.add(new Test(type, constraint, constraint.onlyBinds() || joined.isPresent()));
        }
    }

    /**
     * A sum or a count over facts.
     *
     * @param component what is added up; empty for a count
     */
    record Total(Optional<RecordComponent> component) {}

    /** Returns its place among all reads. */
    int number() {
        return number;
    }

    /** Returns the place of its rule. */
    int rule() {
        return rule;
    }

    /** Returns the type of the facts. */
    String type() {
        return type;
    }

    /** Returns whether one match of the rule depends on many facts. */
    boolean isQuantified() {
        return isQuantified;
    }

    /** Returns the sums and counts that are all the rule reads. */
    Optional<List<Total>> totals() {
        return totals;
    }

    /** Returns the variables of the rule that it takes, or asks for. */
    Set<String> variables() {
        return joins.keySet();
    }

    /** Returns the variable that most conditions of the rule share, or null. */
    String mainVariable() {
        return mainVariable;
    }

    void setMainVariable(String variable) {
        mainVariable = variable;
    }

    /** Returns the constraints. */
    List<Test> tests() {
        return tests;
    }

    /** Returns whether a fact could fulfill the condition, by what needs nothing else. */
    boolean admits(Fact fact) {
        return tests.stream().allMatch(test -> test.truth(fact).orElse(true));
    }

    /** Returns whether it is certain that a fact fulfills all that needs nothing else. */
    boolean isSettledBy(Fact fact) {
        return tests.stream().allMatch(test -> test.joins() || test.truth(fact).isPresent());
    }

    /**
     * Returns the values that the variables of the rule have with one of some facts.
     *
     * @param facts a fact, or one before and after a change
     */
    Map<String, Set<Object>> joined(List<? extends Fact> facts) {
        Map<String, Set<Object>> values = new HashMap<>();
        joins.forEach(
                (variable, component) -> {
                    Set<Object> possible = new HashSet<>();
                    facts.forEach(fact -> possible.add(RecordShape.value(fact, component)));
                    values.put(variable, possible);
                });
        return values;
    }

    /** Returns a component of a type of facts by its name. */
    static RecordComponent component(String type, String name) {
        return RecordShape.of(FactTypes.all().get(type)).components().stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One constraint. */
    static final class Test {

        private final Constraint constraint;
        private final boolean joins;
        private final RecordComponent component;
        private final ComparisonOperator operator;
        private final Object right;

        Test(String type, Constraint constraint, boolean joins) {
            this.constraint = constraint;
            this.joins = joins;
            Optional<ConstraintTest.Comparison> alone =
                    constraint
                            .comparison()
                            .filter(asked -> asked.component().isPresent())
                            .filter(asked -> asked.right().stream().allMatch(Test::isConstant));
            this.component =
                    alone.flatMap(ConstraintTest.Comparison::component)
                            .map(name -> component(type, name))
                            .orElse(null);
            this.operator = alone.map(ConstraintTest.Comparison::operator).orElse(null);
            this.right = alone.map(Test::right).orElse(null);
        }

        private static Object right(ConstraintTest.Comparison asked) {
            List<Object> values = new ArrayList<>();
            asked.right().forEach(one -> values.add(one.value(Map.of()).orElse(null)));
            return asked.operator() == ComparisonOperator.IN ? values : values.get(0);
        }

        private static boolean isConstant(Expression value) {
            return value instanceof Expression.Null || value.value(Map.of()).isPresent();
        }

        /** Returns the text of the constraint. */
        String text() {
            return constraint.text();
        }

        /** Returns the components that it reads. */
        List<String> reads() {
            return constraint.reads();
        }

        /** Returns whether it takes a value for a variable, or asks for the value of one. */
        boolean joins() {
            return joins;
        }

        /** Returns whether it holds of a fact, if that depends on nothing else. */
        Optional<Boolean> truth(Fact fact) {
            if (component == null) {
                return Optional.empty();
            }
            Object value = RecordShape.value(fact, component);
            return operator.isOfOrder() && value != null && !(value instanceof Number)
                    ? Optional.empty()
                    : Optional.of(operator.holds(value, right));
        }
    }
}
