package dev.sextant.scenario.region;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a constraint asks of a component. */
sealed interface ComponentCriterion {

    /** That it is known. */
    record IsKnown() implements ComponentCriterion {}

    /**
     * That it is one of some constants.
     *
     * @param names the names of the constants, or {@code true} or {@code false}
     */
    record IsOneOf(Set<String> names) implements ComponentCriterion {}

    /**
     * That it holds a constant.
     *
     * @param name the name of the constant
     */
    record Holds(String name) implements ComponentCriterion {}

    /**
     * That it is, or holds, what a variable means.
     *
     * @param variable the variable
     */
    record Joins(String variable) implements ComponentCriterion {}

    /**
     * That it lies on one side of a figure.
     *
     * @param operator {@code <}, {@code <=}, {@code >}, {@code >=} or {@code ==}
     * @param factors what the figure is the product of: numbers and variables
     */
    record Compares(String operator, List<String> factors) implements ComponentCriterion {}

    /** Nothing: the value is taken as it is. */
    record Takes() implements ComponentCriterion {}

    /** Something that is not understood. */
    record Other() implements ComponentCriterion {}

    /** What was read, by what is written: no more than there are constraints in rules. */
    Map<String, ComponentCriterion> KNOWN = new ConcurrentHashMap<>();

    Pattern ASKS = Pattern.compile("\\w+\\s*(==|<=|>=|<|>|\\bcontains\\b)\\s*(.+)");
    Pattern AMONG = Pattern.compile("\\w+\\s+in\\s*\\((.+)\\)");
    Pattern FACTOR = Pattern.compile("\\$\\w+|\\d+(\\.\\d+)?");

    /** What a constraint on one component asks; each is read once. */
    static ComponentCriterion of(String constraint) {
        return KNOWN.computeIfAbsent(constraint, ComponentCriterion::read);
    }

    private static ComponentCriterion read(String constraint) {
        String text = constraint.strip();
        if (text.matches("\\w+")) {
            return new Takes();
        }
        if (text.matches("\\w+\\s*!=\\s*null")) {
            return new IsKnown();
        }
        Matcher among = AMONG.matcher(text);
        if (among.matches()) {
            return new IsOneOf(
                    Arrays.stream(among.group(1).split(","))
                            .map(ComponentCriterion::name)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        Matcher asks = ASKS.matcher(text);
        return asks.matches() ? of(asks.group(1), asks.group(2).strip()) : new Other();
    }

    private static ComponentCriterion of(String operator, String value) {
        boolean constant = value.matches("\\w+\\.[A-Z]\\w*|true|false");
        if (operator.equals("contains")) {
            return constant ? new Holds(name(value)) : joins(value);
        }
        if (constant) {
            return operator.equals("==") ? new IsOneOf(Set.of(name(value))) : new Other();
        }
        List<String> factors =
                Arrays.stream(value.replaceAll("^\\((.*)\\)$", "$1").split("\\*"))
                        .map(String::strip)
                        .toList();
        return factors.stream().allMatch(factor -> FACTOR.matcher(factor).matches())
                ? new Compares(operator, factors)
                : new Other();
    }

    private static ComponentCriterion joins(String value) {
        return value.matches("\\$\\w+") ? new Joins(value) : new Other();
    }

    private static String name(String constant) {
        String text = constant.strip();
        return text.substring(text.indexOf('.') + 1);
    }
}
