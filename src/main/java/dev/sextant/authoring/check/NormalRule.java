package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule in a form that can be compared: without names of variables, and without an order.
 *
 * @param rule the rule
 * @param patterns its conditions
 * @param conclusions what it concludes
 */
record NormalRule(Rule rule, Set<NormalPattern> patterns, Set<String> conclusions) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern STRENGTH = Pattern.compile("Strength\\.(WEAK|MODERATE|STRONG)");

    /** A condition: the kind of fact, and what is asked of it. */
    record NormalPattern(String type, Set<String> constraints) {

        private static final Pattern AMONG =
                Pattern.compile(
                        "\\w+ (?:==|in \\() ?([A-Z]\\w*\\.\\w+(?: ?, ?[A-Z]\\w*\\.\\w+)*) ?\\)?");

        /** Whether this holds wherever another does. */
        boolean followsFrom(NormalPattern other) {
            return type.equals(other.type)
                    && constraints.stream()
                            .allMatch(
                                    one ->
                                            other.constraints.stream()
                                                    .anyMatch(given -> follows(one, given)));
        }

        private static boolean follows(String asked, String given) {
            String component = asked.split("\\W", 2)[0];
            if (asked.equals(given)
                    || asked.endsWith("!= null") && given.startsWith(component + " ")) {
                return true;
            }
            Set<String> wanted = words(asked);
            Set<String> had = words(given);
            return !had.isEmpty() && given.startsWith(component + " ") && wanted.containsAll(had);
        }

        /** The words of which a component must be one; empty where something else is asked. */
        private static Set<String> words(String constraint) {
            Matcher among = AMONG.matcher(constraint);
            return among.matches()
                    ? new TreeSet<>(Arrays.asList(among.group(1).split(" ?, ?")))
                    : Set.of();
        }
    }

    static NormalRule of(Rule rule) {
        Map<String, String> names = new HashMap<>();
        Set<NormalPattern> patterns = new LinkedHashSet<>();
        add(rule.conditions(), "", names, patterns);
        Set<String> conclusions = new HashSet<>();
        for (FactInsertion insertion : rule.conclusions()) {
            List<String> arguments = new ArrayList<>();
            insertion.arguments().stream()
                    .map(Expression::written)
                    .filter(argument -> !argument.startsWith("\""))
                    .forEach(argument -> arguments.add(named(argument, names)));
            conclusions.add(insertion.type() + arguments);
        }
        return new NormalRule(rule, patterns, conclusions);
    }

    private static void add(
            List<Condition> conditions,
            String within,
            Map<String, String> names,
            Set<NormalPattern> patterns) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact) {
                patterns.add(pattern(fact, within, names));
            } else if (condition instanceof Condition.Quantified quantified) {
                add(quantified.parts(), within + quantified.quantifier() + " ", names, patterns);
            } else if (condition instanceof Condition.Combined combined) {
                add(combined.parts(), within + combined.connective() + " ", names, patterns);
            } else {
                // What is summed up is compared as a whole, places apart.
                patterns.add(
                        new NormalPattern(
                                within + condition.toString().replaceAll("Location\\[[^]]*]", ""),
                                Set.of()));
            }
        }
    }

    private static NormalPattern pattern(
            Condition.OfFact fact, String within, Map<String, String> names) {
        String type = within + fact.type();
        if (fact.variable() != null) {
            names.put(fact.variable(), "<" + type + ">");
        }
        Set<String> constraints = new TreeSet<>();
        for (Constraint constraint : fact.constraints()) {
            if (constraint.variable() != null) {
                names.putIfAbsent(
                        constraint.variable(), "<" + type + "." + constraint.reads().get(0) + ">");
            }
            if (!constraint.onlyBinds()) {
                constraints.add(
                        named(constraint.text(), names).replaceAll("\\s+", " ").replace("( ", "("));
            }
        }
        return new NormalPattern(type, constraints);
    }

    private static String named(String text, Map<String, String> names) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        variable ->
                                Matcher.quoteReplacement(
                                        names.getOrDefault(variable.group(), variable.group())));
    }

    /** Whether all conditions of another rule hold where those of this one do. */
    boolean implies(NormalRule other) {
        return other.patterns.stream()
                .allMatch(
                        asked ->
                                patterns.stream()
                                        .anyMatch(
                                                given ->
                                                        asked.type().startsWith("NOT")
                                                                ? given.followsFrom(asked)
                                                                : asked.followsFrom(given)));
    }

    /** Whether another rule concludes all that this one does, reasons as strong or stronger. */
    boolean addsNothingTo(NormalRule other) {
        return conclusions.stream()
                .allMatch(
                        one ->
                                other.conclusions.stream()
                                        .anyMatch(
                                                better ->
                                                        without(one).equals(without(better))
                                                                && strength(one)
                                                                        <= strength(better)));
    }

    private static String without(String conclusion) {
        return STRENGTH.matcher(conclusion).replaceAll("Strength");
    }

    private static int strength(String conclusion) {
        Matcher strength = STRENGTH.matcher(conclusion);
        return strength.find()
                ? List.of("WEAK", "MODERATE", "STRONG").indexOf(strength.group(1))
                : 0;
    }
}
