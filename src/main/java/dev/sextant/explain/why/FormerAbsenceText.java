package dev.sextant.explain.why;

import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.fact.AbsentWord;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes what a condition found absent as 0.1.0 did in records: as the condition itself, with
 * the values of the case in place of variables, such as {@code no Favors( workload == shop )}.
 */
public final class FormerAbsenceText {

    private final List<Condition> conditions;
    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads the values of variables from what a firing matched.
     *
     * @param matched what each condition of the rule read, by component or result
     */
    public FormerAbsenceText(Rule rule, List<Map<String, String>> matched) {
        conditions = rule.conditions().stream().flatMap(Condition::read).toList();
        for (int index = 0; index < Math.min(conditions.size(), matched.size()); index++) {
            bind(conditions.get(index), matched.get(index));
        }
    }

    /** Returns the text of a condition; none where it matches a fact. */
    public Optional<String> of(int condition) {
        if (condition >= conditions.size()) {
            return Optional.empty();
        }
        if (conditions.get(condition) instanceof Condition.Quantified quantified) {
            String sign =
                    quantified.quantifier() == Condition.Quantifier.NOT
                            ? "no"
                            : word(quantified.quantifier().name());
            return Optional.of(sign + " " + written(quantified.parts()));
        }
        return conditions.get(condition) instanceof Condition.Accumulated accumulated
                ? Optional.of("no " + written(accumulated.over()))
                : Optional.empty();
    }

    private void bind(Condition condition, Map<String, String> read) {
        if (condition instanceof Condition.OfFact fact) {
            for (Constraint constraint : fact.constraints()) {
                if (constraint.variable() != null && constraint.reads().size() == 1) {
                    values.put(constraint.variable(), read.get(constraint.reads().get(0)));
                }
            }
        } else if (condition instanceof Condition.Accumulated accumulated) {
            for (Condition.Function function : accumulated.functions()) {
                values.put(
                        function.variable(),
                        read.get(function.name() + "(" + function.argument() + ")"));
            }
        }
    }

    private String written(List<Condition> parts) {
        return UnusedVariableRemover.of(parts).stream()
                .map(part -> ConditionFormatter.write(part, this::withValues))
                .collect(Collectors.joining(" and "));
    }

    private String withValues(Constraint constraint) {
        return constraint.test().replaced(part -> inWords(part, constraint)).written();
    }

    /** A variable that is bound only inside the condition has no value of its own and stays. */
    private Expression inWords(Expression part, Constraint constraint) {
        String words = null;
        if (part instanceof Expression.Variable variable) {
            words = values.get(variable.name());
        } else if (part instanceof Expression.Constant constant) {
            words = word(constant.name());
        } else if (part instanceof Expression.Null) {
            words = absentWord(constraint.reads());
        }
        return words == null ? part : new Expression.Other(words, List.of());
    }

    /** The word for no value of a component, such as {@code open}; null where there is none. */
    private static String absentWord(List<String> components) {
        return FactTypes.inOrder().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> components.contains(component.getName()))
                .map(FormerAbsenceText::absentWord)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> absentWord(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(AbsentWord.class))
                .map(AbsentWord::value);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
