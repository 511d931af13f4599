package dev.sextant.rulebook.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses the tokens of rules: the values that they name, and what constraints ask. */
public final class ExpressionParser {

    /** Words that are no names. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "this",
                    "not",
                    "memberOf",
                    "matches",
                    "excludes",
                    "soundslike",
                    "str",
                    "in",
                    "new");

    private static final String NUMBER = "(0|[1-9]\\d*)(\\.\\d+)?";

    private final List<RuleToken> tokens;
    private final List<String> components;
    private int at;

    private ExpressionParser(List<RuleToken> tokens, List<String> components) {
        this.tokens = tokens;
        this.components = components;
    }

    /**
     * Parses a constraint.
     *
     * @param tokens its tokens, without the variable that it binds
     * @param text the same as written
     * @param components the components that it reads: any other name is that of a variable
     */
    public static ConstraintTest constraint(
            List<RuleToken> tokens, String text, List<String> components) {
        ExpressionParser parser = new ExpressionParser(tokens, components);
        ConstraintTest test = parser.test();
        boolean isUnderstood =
                parser.at == tokens.size()
                        && test.parts().stream().allMatch(ExpressionParser::isUnderstood);
        return isUnderstood
                ? test
                : new ConstraintTest.Unsupported(text, named(tokens, components));
    }

    /** Parses a value; one that is not understood comes as a whole. */
    public static Expression expression(List<RuleToken> tokens) {
        ExpressionParser parser = new ExpressionParser(tokens, List.of());
        Expression sum = parser.sum();
        return parser.at == tokens.size() && isUnderstood(sum)
                ? sum
                : new Expression.Other(text(tokens), variables(tokens));
    }

    /** Returns the variables that tokens name, in the order written. */
    static List<String> variables(List<RuleToken> tokens) {
        return named(tokens, List.of()).stream()
                .flatMap(name -> name.variables().stream())
                .distinct()
                .toList();
    }

    /** Returns tokens on one line. */
    static String text(List<RuleToken> tokens) {
        return tokens.stream()
                .map(RuleToken::text)
                .collect(Collectors.joining(" "))
                .replace(" . ", ".");
    }

    private static boolean isUnderstood(Expression expression) {
        return expression.all().noneMatch(Expression.Other.class::isInstance);
    }

    /** The variables and constants among tokens. */
    private static List<Expression> named(List<RuleToken> tokens, List<String> components) {
        List<Expression> names = new ArrayList<>();
        ExpressionParser parser = new ExpressionParser(tokens, components);
        while (parser.at < tokens.size()) {
            Expression one = parser.single();
            boolean isCalled = parser.peek().equals("(");
            if (one instanceof Expression.Variable && !isCalled
                    || one instanceof Expression.Constant) {
                names.add(one);
            }
        }
        return List.copyOf(names);
    }

    private ConstraintTest test() {
        Expression left = sum();
        Optional<ComparisonOperator> operator = ComparisonOperator.of(peek());
        if (operator.isEmpty()) {
            return new ConstraintTest.Value(left);
        }
        at++;
        List<Expression> right = operator.get() == ComparisonOperator.IN ? list() : List.of(sum());
        return new ConstraintTest.Comparison(left, operator.get(), right);
    }

    private List<Expression> list() {
        List<Expression> values = new ArrayList<>();
        if (!skip("(")) {
            return List.of(other());
        }
        do {
            values.add(sum());
        } while (skip(","));
        return skip(")") ? values : List.of(other());
    }

    private Expression sum() {
        Expression sum = product();
        while (peek().equals("+") || peek().equals("-")) {
            sum = new Expression.Arithmetic(sum, operator(), product());
        }
        return sum;
    }

    private Expression product() {
        Expression product = factor();
        while (peek().equals("*") || peek().equals("/")) {
            product = new Expression.Arithmetic(product, operator(), factor());
        }
        return product;
    }

    private ArithmeticOperator operator() {
        return ArithmeticOperator.of(tokens.get(at++).text()).orElseThrow();
    }

    private Expression factor() {
        if (skip("-")) {
            return new Expression.Negative(factor());
        }
        if (skip("(")) {
            Expression inner = sum();
            return skip(")") ? inner : other();
        }
        return single();
    }

    /** A literal, a variable, a constant or a component: one or three tokens. */
    private Expression single() {
        if (at >= tokens.size()) {
            return other();
        }
        RuleToken token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER ->
                    token.text().matches(NUMBER)
                            ? new Expression.Numeral(new BigDecimal(token.text()))
                            : other();
            case STRING -> string(token.text());
            case WORD -> word(token.text());
            case SIGN -> other();
        };
    }

    private static Expression string(String quoted) {
        try {
            return quoted.startsWith("\"")
                    ? new Expression.Text(
                            quoted.substring(1, quoted.length() - 1).translateEscapes())
                    : other();
        } catch (IllegalArgumentException unknownEscape) {
            return other();
        }
    }

    private Expression word(String word) {
        if (word.equals("null")) {
            return new Expression.Null();
        }
        if (word.equals("true") || word.equals("false")) {
            return new Expression.Flag(Boolean.parseBoolean(word));
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return name(word);
        }
        boolean isConstant =
                at + 1 < tokens.size()
                        && peek().equals(".")
                        && Character.isUpperCase(tokens.get(at + 1).text().charAt(0));
        if (!isConstant) {
            return other();
        }
        at += 2;
        return new Expression.Constant(word, tokens.get(at - 1).text());
    }

    private Expression name(String word) {
        if (KEYWORDS.contains(word)) {
            return other();
        }
        return components.contains(word)
                ? new Expression.Component(word)
                : new Expression.Variable(word);
    }

    /** The part that is not understood. */
    private static Expression other() {
        return new Expression.Other("", List.of());
    }

    private boolean skip(String text) {
        boolean there = peek().equals(text);
        at += there ? 1 : 0;
        return there;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
