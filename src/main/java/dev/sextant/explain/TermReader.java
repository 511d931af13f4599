package dev.sextant.explain;

import dev.sextant.rulebook.FactTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads terms from the text of a rule, one after another. */
final class TermReader {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\$\\w+|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?|\"[^\"]*\"|\\d+(?:\\.\\d+)?"
                            + "|[=!<>]=|\\S");
    private static final Map<String, Class<?>> ENUMS = enums();

    private final List<String> tokens;
    private final ToIntFunction<String> variables;
    private int at;
    private boolean computed;

    /**
     * @param text what is read
     * @param variables the number of a variable
     */
    TermReader(String text, ToIntFunction<String> variables) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        this.variables = variables;
    }

    boolean hasMore() {
        return at < tokens.size();
    }

    /** The next token. */
    String next() {
        if (!hasMore()) {
            throw new NotUnderstood("the end of " + String.join(" ", tokens));
        }
        return tokens.get(at++);
    }

    /** The next token, which stays the next. */
    String peek() {
        return hasMore() ? tokens.get(at) : "";
    }

    /** Goes past a token that must be there. */
    void expect(String token) {
        String found = next();
        if (!found.equals(token)) {
            throw new NotUnderstood(found + " in " + String.join(" ", tokens));
        }
    }

    /** Goes past a token where it is there. */
    boolean skip(String token) {
        boolean there = hasMore() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    /** Whether any of the terms so far computes. */
    boolean hasComputed() {
        return computed;
    }

    /** A sum of products, such as {@code $calls * $price + 2}. */
    Term term() {
        Term term = product();
        while (hasMore() && (tokens.get(at).equals("+") || tokens.get(at).equals("-"))) {
            char operator = next().charAt(0);
            computed = true;
            term = Term.computed(term, operator, product());
        }
        return term;
    }

    private Term product() {
        Term term = single();
        while (hasMore() && (tokens.get(at).equals("*") || tokens.get(at).equals("/"))) {
            char operator = next().charAt(0);
            computed = true;
            term = Term.computed(term, operator, single());
        }
        return term;
    }

    private Term single() {
        String token = next();
        if (token.equals("(")) {
            Term inner = term();
            expect(")");
            return inner;
        }
        if (token.startsWith("$")) {
            int variable = variables.applyAsInt(token);
            return bound -> bound[variable];
        }
        Object constant = constant(token);
        return bound -> constant;
    }

    private static Object constant(String token) {
        if (token.equals("null")) {
            return null;
        }
        if (token.equals("true") || token.equals("false")) {
            return Boolean.valueOf(token);
        }
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (Character.isDigit(token.charAt(0))) {
            return Double.valueOf(token);
        }
        String[] parts = token.split("\\.");
        Class<?> type = parts.length == 2 ? ENUMS.get(parts[0]) : null;
        if (type != null) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(parts[1])) {
                    return constant;
                }
            }
        }
        throw new NotUnderstood(token);
    }

    private static Map<String, Class<?>> enums() {
        Map<String, Class<?>> enums = new HashMap<>();
        for (Class<?> type : FactTypes.all().values()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Object generic =
                        component.getGenericType() instanceof ParameterizedType set
                                ? set.getActualTypeArguments()[0]
                                : component.getType();
                if (generic instanceof Class<?> found && found.isEnum()) {
                    enums.put(found.getSimpleName(), found);
                }
            }
        }
        return Map.copyOf(enums);
    }
}
