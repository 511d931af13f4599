package dev.sextant.explain.words;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.UsedFigure;
import dev.sextant.fact.AbsentWord;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Measure;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.Location;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Says what a fact holds: {@code placement: workload thumbnails, option serverless}. */
public final class FactFormatter {

    /** Components of a figure that have columns, or that are shown together with its value. */
    private static final List<String> SHOWN_APART = List.of("unit", "source", "asOf");

    /** Names of rules that people would not say. */
    private static final Map<String, String> SAID =
            Map.of(
                    "ground", "location",
                    "Enduring", "long-running",
                    "WayOut", "remedy",
                    "SecondHandBill", "third-party price",
                    "Dearer", "more expensive",
                    "asOf", "as of");

    private FactFormatter() {}

    /** The fact with every component that it has, as {@link #parts} lists them. */
    public static String of(Record fact) {
        return phrase(fact.getClass().getSimpleName(), parts(fact));
    }

    /**
     * The components that the fact has, as people would write them, and those with a word for
     * absence; a value is shown with its unit, a figure without its source and date.
     */
    public static Map<String, String> parts(Record fact) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (RecordComponent component : RecordShape.of(fact.getClass()).components()) {
            String name = component.getName();
            Object value = RecordShape.value(fact, component);
            boolean isShownApart = fact instanceof Figure && SHOWN_APART.contains(name);
            boolean isShown = value != null || component.isAnnotationPresent(AbsentWord.class);
            if (isShown && !isShownApart) {
                parts.put(name, component(fact, name, value));
            }
        }
        return parts;
    }

    /**
     * Returns a figure as decisions show it.
     *
     * @param number its number in the decision
     * @param location where it is in a data file; null where that is not known
     */
    public static UsedFigure figure(int number, Figure figure, Location location) {
        return new UsedFigure(
                number,
                figure.getClass().getSimpleName(),
                parts((Record) figure),
                figure.source(),
                figure.asOf().toString(),
                FilePosition.of(location));
    }

    /** Returns what a fact of a type holds, from its components as people write them. */
    public static String phrase(String type, Map<String, String> values) {
        return words(type) + ": " + components(values);
    }

    /** Returns components of a fact: {@code workload thumbnails, option serverless}. */
    public static String components(Map<String, String> values) {
        StringJoiner components = new StringJoiner(", ");
        values.forEach((name, value) -> components.add(words(name) + " " + value));
        return components.toString();
    }

    /** A name of the vocabulary in words: {@code ruled out} for {@code RuledOut}. */
    public static String words(String name) {
        if (SAID.containsKey(name)) {
            return SAID.get(name);
        }
        String[] words = name.split("(?<=[a-z])(?=[A-Z])");
        return String.join(
                        " ",
                        Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).toList())
                .replace("kubernetes", "Kubernetes");
    }

    /** A component's value as a person would write it, with its unit where it has one. */
    public static String component(Object fact, String name, Object value) {
        if (value == null) {
            return ComponentLookup.absentWord(fact.getClass(), name)
                    .orElseGet(() -> ValueFormatter.of(null));
        }
        if (name.equals("value") && value instanceof Number number) {
            return ValueFormatter.amount(number, ComponentUnits.of(fact, name));
        }
        return ComponentLookup.named(fact, name)
                .map(component -> component.getAnnotation(Measure.class))
                .map(measure -> ValueFormatter.measured(value, measure))
                .orElseGet(() -> ValueFormatter.of(value));
    }
}
