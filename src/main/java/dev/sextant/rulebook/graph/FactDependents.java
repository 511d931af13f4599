package dev.sextant.rulebook.graph;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows which rules read a given fact, or a figure. */
public final class FactDependents {

    private FactDependents() {}

    /**
     * The ids of the rules that read a given fact, sorted, by the name of the fact such as {@code
     * workload.compute}. Facts that no rule reads are there, too.
     */
    public static SortedMap<String, List<String>> ofGiven(Rulebook rulebook) {
        SortedMap<String, List<String>> readers = new TreeMap<>();
        FactTypes.given().forEach(name -> readers.put(name, new ArrayList<>()));
        for (Rule rule : rulebook.rules()) {
            rule.patterns().stream()
                    .flatMap(pattern -> given(pattern).stream())
                    .distinct()
                    .filter(readers::containsKey)
                    .forEach(name -> readers.get(name).add(rule.id()));
        }
        return readers;
    }

    /**
     * The ids of the rules that may read a figure, sorted: those with a condition on its type that
     * does not ask for another constant than the figure has.
     */
    public static List<String> of(Figure figure, Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(rule -> rule.patterns().stream().anyMatch(one -> mayRead(one, figure)))
                .map(Rule::id)
                .toList();
    }

    private static List<String> given(Condition.OfFact pattern) {
        List<String> names = new ArrayList<>();
        if (FactTypes.isGiven(pattern.type())) {
            for (RecordComponent component : components(FactTypes.all().get(pattern.type()))) {
                boolean read =
                        pattern.constraints().stream()
                                .anyMatch(one -> one.reads().contains(component.getName()));
                if (read) {
                    names.add(FactTypes.given(pattern.type(), component));
                }
            }
        }
        return names;
    }

    private static boolean mayRead(Condition.OfFact pattern, Figure figure) {
        return pattern.type().equals(figure.getClass().getSimpleName())
                && pattern.constraints().stream().allMatch(one -> admits(one, figure));
    }

    private static boolean admits(Constraint constraint, Figure figure) {
        return constraint
                .comparison()
                .filter(ConstraintTest.Comparison::isOfSame)
                .map(asked -> admits(asked, figure))
                .orElse(true);
    }

    private static boolean admits(ConstraintTest.Comparison asked, Figure figure) {
        return components(figure.getClass()).stream()
                .filter(one -> asked.component().filter(one.getName()::equals).isPresent())
                .map(one -> RecordShape.value(figure, one))
                .allMatch(value -> asked.right().stream().anyMatch(one -> isOrMayBe(one, value)));
    }

    /** A number or any other value that is not a constant can be anything. */
    private static boolean isOrMayBe(Expression asked, Object value) {
        boolean isConstant =
                asked instanceof Expression.Constant || asked instanceof Expression.Flag;
        return !isConstant || asked.value(Map.of()).map(one -> one.equals(value)).orElse(true);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return List.of(type.getRecordComponents());
    }
}
