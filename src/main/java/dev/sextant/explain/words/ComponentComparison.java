package dev.sextant.explain.words;

import dev.sextant.trace.ConstraintEvaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a constraint asks of one component: {@code kind in ( Kind.WEBHOOK, Kind.NOTIFICATION )}.
 *
 * @param component the component
 * @param operator the operator, as the rule has it
 * @param expected what the component is compared with, one value but for {@code in}; empty where it
 *     is compared with null
 */
public record ComponentComparison(String component, String operator, List<Object> expected) {

    private static final Pattern FORM =
            Pattern.compile("\\$?(\\w+)\\s*(==|!=|<=|>=|<|>|\\bcontains\\b|\\bin\\b)\\s*(.+)");

    /** A constraint that is understood: one component, one operator, values that are known. */
    public static Optional<ComponentComparison> of(ConstraintEvaluation judged) {
        return of(judged.constraint().text(), judged.values());
    }

    /** Parses a constraint, or returns nothing if it isn't a comparison of one component. */
    public static Optional<ComponentComparison> of(String text, Map<String, Object> variables) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String operator = form.group(2);
        String right = form.group(3).strip();
        if (right.equals("null")) {
            return Optional.of(new ComponentComparison(form.group(1), operator, List.of()));
        }
        List<Object> expected = new ArrayList<>();
        for (String written : operator.equals("in") ? list(right) : List.of(right)) {
            Optional<Object> value = LiteralReader.value(written, variables);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            expected.add(value.get());
        }
        return Optional.of(new ComponentComparison(form.group(1), operator, List.copyOf(expected)));
    }

    private static List<String> list(String written) {
        return written.startsWith("(") && written.endsWith(")")
                ? Arrays.asList(written.substring(1, written.length() - 1).split(","))
                : List.of(written);
    }

    /** Whether a known value would do. */
    boolean holds(Object actual) {
        if (expected.isEmpty()) {
            return (actual != null) == operator.equals("!=");
        }
        Object first = expected.get(0);
        return switch (operator) {
            case "==" -> LiteralReader.same(actual, first);
            case "!=" -> !LiteralReader.same(actual, first);
            case "in" -> expected.stream().anyMatch(one -> LiteralReader.same(actual, one));
            case "contains" -> ((Collection<?>) actual).contains(first);
            case "<" -> compare(actual, first) < 0;
            case "<=" -> compare(actual, first) <= 0;
            case ">" -> compare(actual, first) > 0;
            default -> compare(actual, first) >= 0;
        };
    }

    private static int compare(Object one, Object other) {
        return ValueFormatter.decimal((Number) one)
                .compareTo(ValueFormatter.decimal((Number) other));
    }

    /** Whether it asks for more or for less than a number. */
    public boolean isOfOrder() {
        return operator.startsWith("<") || operator.startsWith(">");
    }

    /** The values that would do, where these are few: one, a list, or all other constants. */
    public Optional<List<Object>> allowed() {
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        if (operator.equals("==") || operator.equals("in")) {
            return Optional.of(expected);
        }
        if (operator.equals("!=") && expected.get(0) instanceof Enum<?> constant) {
            return Optional.of(
                    Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                            .filter(other -> other != constant)
                            .<Object>map(other -> other)
                            .toList());
        }
        return Optional.empty();
    }
}
