package dev.sextant.explain.why;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.trace.Justification;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a condition found absent, with the values of the case in place of variables. */
final class AbsentNodeFactory {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]\\w*\\.([A-Z][A-Z0-9_]*)\\b");

    private AbsentNodeFactory() {}

    /** What {@code not} found nowhere, or an accumulate nothing of. */
    static ExplanationNode.Absent of(List<Condition> conditions, Justification justification) {
        return new ExplanationNode.Absent("no " + written(conditions, justification));
    }

    /** What a quantifier other than {@code not} asked: it names no fact that could be followed. */
    static ExplanationNode.Absent quantified(
            Condition.Quantified condition, Justification justification) {
        return condition.quantifier() == Condition.Quantifier.NOT
                ? of(condition.parts(), justification)
                : new ExplanationNode.Absent(
                        ValueFormatter.of(condition.quantifier())
                                + " "
                                + written(condition.parts(), justification));
    }

    private static String written(List<Condition> conditions, Justification justification) {
        return UnusedVariableRemover.of(conditions).stream()
                .map(
                        part ->
                                ConditionFormatter.write(
                                        part, text -> withValues(text, justification)))
                .collect(Collectors.joining(" and "));
    }

    private static String withValues(String text, Justification justification) {
        String filled =
                VARIABLE.matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                value(found.group(), justification)));
        return CONSTANT.matcher(filled).replaceAll(found -> word(found.group(1)));
    }

    /** The word of a constant, as scenario files have it. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A variable that is bound only inside the condition has no value of its own and stays. */
    private static String value(String variable, Justification justification) {
        return justification.rule().variables().contains(variable)
                ? ValueFormatter.of(justification.value(variable))
                : variable;
    }
}
