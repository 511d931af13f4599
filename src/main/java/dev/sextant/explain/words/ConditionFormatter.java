package dev.sextant.explain.words;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes conditions of rules as text, on one line. */
public final class ConditionFormatter {

    private ConditionFormatter() {}

    /** The condition as the rule has it. */
    public static String written(Condition condition) {
        return write(condition, Constraint::text);
    }

    /** The condition with its constraints changed, such as by the values of a case. */
    public static String write(Condition condition, Function<Constraint, String> change) {
        if (condition instanceof Condition.OfFact fact) {
            String bound = fact.variable() == null ? "" : fact.variable() + " : ";
            return bound
                    + fact.type()
                    + "("
                    + inside(constraints(fact.constraints(), change))
                    + ")";
        }
        if (condition instanceof Condition.Quantified quantified) {
            return quantified.quantifier().name().toLowerCase(Locale.ROOT)
                    + " "
                    + all(quantified.parts(), change);
        }
        if (condition instanceof Condition.Combined combined) {
            String between = " " + combined.connective().name().toLowerCase(Locale.ROOT) + " ";
            return combined.parts().stream()
                    .map(part -> write(part, change))
                    .collect(Collectors.joining(between, "(", ")"));
        }
        if (condition instanceof Condition.Accumulated accumulated) {
            return "accumulate( "
                    + all(accumulated.over(), change)
                    + "; "
                    + results(accumulated, change)
                    + " )";
        }
        return ((Condition.Other) condition).form();
    }

    private static String all(List<Condition> parts, Function<Constraint, String> change) {
        return parts.stream().map(part -> write(part, change)).collect(Collectors.joining(" and "));
    }

    private static String results(
            Condition.Accumulated accumulated, Function<Constraint, String> change) {
        String functions =
                accumulated.functions().stream()
                        .map(
                                call ->
                                        call.variable()
                                                + " : "
                                                + call.name()
                                                + "("
                                                + inside(call.argument())
                                                + ")")
                        .collect(Collectors.joining(", "));
        String constraints = constraints(accumulated.constraints(), change);
        return constraints.isEmpty() ? functions : functions + "; " + constraints;
    }

    private static String constraints(
            List<Constraint> constraints, Function<Constraint, String> change) {
        return constraints.stream()
                .map(constraint -> bound(constraint) + change.apply(constraint))
                .collect(Collectors.joining(", "));
    }

    private static String bound(Constraint constraint) {
        return constraint.variable() == null ? "" : constraint.variable() + " : ";
    }

    private static String inside(String text) {
        return text == null || text.isEmpty() ? "" : " " + text + " ";
    }
}
