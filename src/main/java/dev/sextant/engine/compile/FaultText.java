package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.source.Location;
import dev.sextant.source.SpellingSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Drools says of a fault, said again for people.
 *
 * @param location where it stands in the rule, or null where the rule is not known
 * @param what what is wrong
 * @param maybe the likely repair
 */
record FaultText(Location location, String what, String maybe) {

    private static final Pattern EXPRESSION =
            Pattern.compile(
                    "Unable to Analyse Expression (.*?):\\s*(?:\\n|$)"
                            + "|Predicate '(.*)' must be a Boolean");
    private static final Pattern TYPES =
            Pattern.compile(
                    "compatible types\\. Found (?:class |interface )?([\\w.]+) and (?:class"
                            + " |interface )?([\\w.]+)");
    private static final Pattern CONSTRUCTOR =
            Pattern.compile("The constructor (\\w+)\\((.*)\\) is undefined");
    private static final Pattern FUNCTION =
            Pattern.compile("Unknown accumulate function: '(\\w+)'");
    private static final Pattern GENERATED =
            Pattern.compile("Lambda[A-Z]|Rule_|\\.java|Exception|defaultpkg|DomainClass");
    private static final List<String> FUNCTIONS =
            List.of("average", "collectList", "collectSet", "count", "max", "min", "sum");

    static FaultText of(String message, WrittenRule rule) {
        Matcher constructor = CONSTRUCTOR.matcher(message);
        if (constructor.find()) {
            return wrongValues(constructor.group(1), constructor.group(2), rule);
        }
        Matcher function = FUNCTION.matcher(message);
        if (function.find()) {
            return wrongFunction(function.group(1), rule);
        }
        Matcher types = TYPES.matcher(message);
        if (types.find()) {
            return new FaultText(
                    locationOf(message, rule),
                    expression(message).orElse("a condition")
                            + " compares "
                            + simple(types.group(1))
                            + " with "
                            + simple(types.group(2)),
                    "Maybe compare with a value of the same type.");
        }
        return expression(message)
                .map(
                        expression ->
                                new FaultText(
                                        locationOf(message, rule),
                                        expression + " is neither true nor false",
                                        "Maybe an operator is missing, or a value has a unit:"
                                                + " durations are in seconds, sizes in MiB."))
                .orElseGet(
                        () ->
                                new FaultText(
                                        locationOf(message, rule),
                                        plain(message),
                                        "Maybe a name or a value has another type than expected."));
    }

    /** The constraint that a message quotes, if the rule has it. */
    static Optional<Constraint> constraintIn(String message, WrittenRule rule) {
        Optional<String> expression = expression(message);
        return rule.tokens().keySet().stream()
                .filter(
                        constraint ->
                                expression.isPresent()
                                        && constraint.text().contains(expression.get()))
                .findFirst();
    }

    private static FaultText wrongValues(String type, String found, WrittenRule rule) {
        List<String> expected = new ArrayList<>();
        FactTypes.componentsOf(type)
                .forEach((name, component) -> expected.add(component.getSimpleName() + " " + name));
        return new FaultText(
                placeOf(type, rule),
                type
                        + " expects ("
                        + String.join(", ", expected)
                        + "), not ("
                        + simple(found)
                        + ")",
                "Maybe the values are in the wrong order, or one has the wrong type.");
    }

    private static FaultText wrongFunction(String name, WrittenRule rule) {
        String maybe =
                SpellingSuggestion.nearest(name, FUNCTIONS)
                        .map(nearest -> "Maybe you mean " + nearest + "?")
                        .orElse("Maybe use one of these: " + String.join(", ", FUNCTIONS) + ".");
        return new FaultText(
                rule == null ? null : rule.rule().location(),
                "unknown accumulate function " + name,
                maybe);
    }

    private static Optional<String> expression(String message) {
        Matcher expression = EXPRESSION.matcher(message);
        return expression.find()
                ? Optional.of(
                        (expression.group(1) == null ? expression.group(2) : expression.group(1))
                                .strip())
                : Optional.empty();
    }

    private static Location locationOf(String message, WrittenRule rule) {
        if (rule == null) {
            return null;
        }
        return constraintIn(message, rule)
                .map(Constraint::location)
                .orElseGet(
                        () ->
                                rule.consequence().isEmpty()
                                        ? rule.rule().location()
                                        : rule.consequence().get(0).location());
    }

    private static Location placeOf(String word, WrittenRule rule) {
        if (rule == null) {
            return null;
        }
        return rule.consequence().stream()
                .filter(token -> token.is(word))
                .map(RuleToken::location)
                .findFirst()
                .orElse(rule.rule().location());
    }

    /**
     * The first line of a message without the names of packages, or a general text where it speaks
     * of generated code.
     */
    private static String plain(String message) {
        String line =
                simple(
                        message.replace("Rule Compilation error", "")
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse(""));
        return line.isEmpty() || GENERATED.matcher(line).find()
                ? "this does not compile"
                : "this does not compile: " + line;
    }

    private static String simple(String text) {
        return text.replaceAll("\\b[a-z]\\w*\\.(?:[a-z]\\w*\\.)*(?=[A-Z])", "");
    }
}
