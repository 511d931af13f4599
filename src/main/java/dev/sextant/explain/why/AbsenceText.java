package dev.sextant.explain.why;

import dev.sextant.explain.words.AbsencePhrase;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.trace.Justification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a condition found absent, with the values of the case in place of variables. */
final class AbsenceText {

    private AbsenceText() {}

    /** What {@code not} found nowhere, or an accumulate nothing of. */
    static String of(List<Condition> conditions, Justification justification) {
        return AbsencePhrase.of(UnusedVariableRemover.of(conditions), values(justification))
                .orElseGet(() -> "no " + written(conditions, justification));
    }

    /** What a quantifier other than {@code not} asked: it names no fact that could be followed. */
    static String quantified(Condition.Quantified condition, Justification justification) {
        if (condition.quantifier() == Condition.Quantifier.NOT) {
            return of(condition.parts(), justification);
        }
        Optional<String> phrase =
                condition.quantifier() == Condition.Quantifier.FORALL
                        ? AbsencePhrase.ofAll(condition.parts(), values(justification))
                        : Optional.empty();
        return phrase.orElseGet(
                () ->
                        ValueFormatter.of(condition.quantifier())
                                + " "
                                + written(condition.parts(), justification));
    }

    private static Map<String, Object> values(Justification justification) {
        Map<String, Object> values = new HashMap<>();
        for (String variable : justification.rule().variables()) {
            Object value = justification.value(variable);
            if (value != null) {
                values.put(variable, value);
            }
        }
        return values;
    }

    private static String written(List<Condition> conditions, Justification justification) {
        return UnusedVariableRemover.of(conditions).stream()
                .map(part -> ConditionFormatter.write(part, one -> withValues(one, justification)))
                .collect(Collectors.joining(" and "));
    }

    private static String withValues(Constraint constraint, Justification justification) {
        return constraint.test().replaced(one -> inWords(one, justification)).written();
    }

    /** A variable that is bound only inside the condition has no value of its own and stays. */
    private static Expression inWords(Expression expression, Justification justification) {
        if (expression instanceof Expression.Variable variable
                && justification.rule().variables().contains(variable.name())) {
            return said(ValueFormatter.of(justification.value(variable.name())));
        }
        // As scenario files have it.
        return expression instanceof Expression.Constant constant
                ? said(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : expression;
    }

    private static Expression said(String words) {
        return new Expression.Other(words, List.of());
    }
}
