package dev.sextant.engine.plan;

import static dev.sextant.engine.plan.ExpressionWriter.require;

import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes what constraints ask as Java. Numbers of several types, and whatever may be null, are
 * compared by the methods that rules call when Drools compiles them.
 */
final class TestWriter {

    private static final String DROOLS = "org.drools.modelcompiler.util.EvaluationUtil.";

    private final ExpressionWriter values;

    TestWriter(ExpressionWriter values) {
        this.values = values;
    }

    /**
     * Writes a test as an expression that is true where the test holds.
     *
     * @throws UnsupportedRuleException if Drools could judge otherwise
     */
    String write(ConstraintTest test) throws UnsupportedRuleException {
        if (test instanceof ConstraintTest.Value value) {
            TypedCode code = values.write(value.value());
            require(code.type() == boolean.class, "a value that is no test");
            return code.code();
        }
        require(test instanceof ConstraintTest.Comparison, "a test (" + test.written() + ")");
        ConstraintTest.Comparison comparison = (ConstraintTest.Comparison) test;
        TypedCode left = values.write(comparison.left());
        List<TypedCode> right = new ArrayList<>();
        for (Expression one : comparison.right()) {
            right.add(values.write(one));
        }
        requireKnownWhereComputed(comparison, left, right);
        return switch (comparison.operator()) {
            case EQUAL -> equal(left, right.get(0));
            case UNEQUAL -> "!(" + equal(left, right.get(0)) + ")";
            case CONTAINS -> contains(left, right.get(0));
            case IN -> in(left, right);
            case LESS, AT_MOST, MORE, AT_LEAST -> order(left, comparison.operator(), right.get(0));
        };
    }

    /**
     * Drools fails over a computation with null, in conditions that the generated code may never
     * get to.
     */
    private static void requireKnownWhereComputed(
            ConstraintTest.Comparison comparison, TypedCode left, List<TypedCode> right)
            throws UnsupportedRuleException {
        require(left.isKnown() || computesNothing(comparison.left()), "a computation with null");
        for (int index = 0; index < right.size(); index++) {
            require(
                    right.get(index).isKnown() || computesNothing(comparison.right().get(index)),
                    "a computation with null");
        }
    }

    private static boolean computesNothing(Expression expression) {
        return expression.parts().isEmpty();
    }

    private static String equal(TypedCode left, TypedCode right) throws UnsupportedRuleException {
        if (left.isNull() || right.isNull()) {
            TypedCode other = left.isNull() ? right : left;
            return other.type().isPrimitive() ? "false" : other.code() + " == null";
        }
        if (left.isNumber() && right.isNumber()) {
            require(
                    left.isAlike(right) || left.isLiteral() || right.isLiteral(),
                    "numbers of two types that must be equal");
            return left.type() == int.class && right.type() == int.class
                    ? left.code() + " == " + right.code()
                    : DROOLS + "areNumbersNullSafeEquals(" + pair(left, right) + ")";
        }
        require(left.isAlike(right), "values of two types that must be equal");
        if (left.type().isEnum() || left.type() == boolean.class && right.type() == boolean.class) {
            return left.code() + " == " + right.code();
        }
        return DROOLS + "areNullSafeEquals(" + pair(left, right) + ")";
    }

    private static String contains(TypedCode left, TypedCode right)
            throws UnsupportedRuleException {
        require(left.type() == Set.class, "contains with what is no set");
        String known = right.isKnown() ? "" : right.code() + " != null && ";
        return left.code()
                + " != null && "
                + known
                + left.code()
                + ".contains("
                + right.code()
                + ")";
    }

    private static String in(TypedCode left, List<TypedCode> right)
            throws UnsupportedRuleException {
        List<String> tests = new ArrayList<>();
        for (TypedCode one : right) {
            require(one.isLiteral() && !one.isNull(), "a list of what is no constant");
            require(!one.isNumber(), "a list of numbers");
            tests.add(equal(left, one));
        }
        return String.join(" || ", tests);
    }

    private static String order(TypedCode left, ComparisonOperator operator, TypedCode right)
            throws UnsupportedRuleException {
        require(left.isNumber() && right.isNumber(), "an order of what are no numbers");
        if (left.type() == int.class && right.type() == int.class) {
            return left.code() + " " + operator.sign() + " " + right.code();
        }
        return DROOLS + method(operator) + "(" + pair(left, right) + ")";
    }

    private static String method(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> "lessThanNumbers";
            case AT_MOST -> "lessOrEqualNumbers";
            case MORE -> "greaterThanNumbers";
            default -> "greaterOrEqualNumbers";
        };
    }

    /** A number that is written beside a long is a long, too. */
    private static String pair(TypedCode left, TypedCode right) {
        return asLong(left, right) + ", " + asLong(right, left);
    }

    private static String asLong(TypedCode one, TypedCode other) {
        boolean becomes = one.isLiteral() && one.type() == int.class && other.isLong();
        return one.code() + (becomes ? "L" : "");
    }
}
