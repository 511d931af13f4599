package dev.sextant.rulebook.graph;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows which rules read a given fact, or a figure. */
public final class FactDependents {

    /** That a component is one constant, or one of several. */
    private static final Pattern IS =
            Pattern.compile("(\\w+)\\s*==\\s*([\\w.]+)|(\\w+)\\s+in\\s*\\(([\\w.,\\s]*)\\)");

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
                && pattern.constraints().stream().allMatch(one -> admits(one.text(), figure));
    }

    private static boolean admits(String constraint, Figure figure) {
        Matcher is = IS.matcher(constraint.strip());
        if (!is.matches()) {
            return true;
        }
        String component = is.group(1) == null ? is.group(3) : is.group(1);
        List<String> constants =
                is.group(1) == null
                        ? Arrays.stream(is.group(4).split(",")).map(String::strip).toList()
                        : List.of(is.group(2));
        return components(figure.getClass()).stream()
                .filter(one -> one.getName().equals(component))
                .map(one -> RecordShape.value(figure, one))
                .allMatch(value -> constants.stream().anyMatch(one -> isOrMayBe(one, value)));
    }

    /** What is no constant, such as a number, may be anything. */
    private static boolean isOrMayBe(String written, Object value) {
        if (written.equals("true") || written.equals("false")) {
            return written.equals(String.valueOf(value));
        }
        return FactTypes.constant(written).map(constant -> constant.equals(value)).orElse(true);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return List.of(type.getRecordComponents());
    }
}
