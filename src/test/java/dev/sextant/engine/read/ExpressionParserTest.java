package dev.sextant.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.model.ArithmeticOperator;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.ConstraintTest.Comparison;
import dev.sextant.rulebook.model.ConstraintTest.Unsupported;
import dev.sextant.rulebook.model.ConstraintTest.Value;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.Expression.Arithmetic;
import dev.sextant.rulebook.model.Expression.Component;
import dev.sextant.rulebook.model.Expression.Constant;
import dev.sextant.rulebook.model.Expression.Flag;
import dev.sextant.rulebook.model.Expression.Negative;
import dev.sextant.rulebook.model.Expression.Null;
import dev.sextant.rulebook.model.Expression.Numeral;
import dev.sextant.rulebook.model.Expression.Other;
import dev.sextant.rulebook.model.Expression.Text;
import dev.sextant.rulebook.model.Expression.Variable;
import dev.sextant.rulebook.model.ExpressionParser;
import dev.sextant.rulebook.model.FactInsertion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a rule is understood as: text, tree, and the text that the tree prints. */
class ExpressionParserTest {

    private static final List<String> COMPONENTS =
            List.of("points", "kind", "needs", "verified", "traffic", "name", "state");
    private static final Variable A = new Variable("$a");
    private static final Variable B = new Variable("$b");
    private static final Variable C = new Variable("$c");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("null", new Null(), "null"),
                Arguments.of("true", new Flag(true), "true"),
                Arguments.of("false", new Flag(false), "false"),
                Arguments.of("900", number("900"), "900"),
                Arguments.of("1000000.0", number("1000000.0"), "1000000.0"),
                Arguments.of("-5", new Negative(number("5")), "-5"),
                Arguments.of("\"limits/x\"", new Text("limits/x"), "\"limits/x\""),
                Arguments.of(
                        "\"a \\\"b\\\" \\\\\"", new Text("a \"b\" \\"), "\"a \\\"b\\\" \\\\\""),
                Arguments.of(
                        "Style.FUNCTIONS", new Constant("Style", "FUNCTIONS"), "Style.FUNCTIONS"),
                Arguments.of("$a", A, "$a"),
                Arguments.of("seconds", new Variable("seconds"), "seconds"),
                Arguments.of("$a*$b", times(A, B), "$a * $b"),
                Arguments.of("$a - $b - $c", minus(minus(A, B), C), "$a - $b - $c"),
                Arguments.of("$a - ($b - $c)", minus(A, minus(B, C)), "$a - ( $b - $c )"),
                Arguments.of("($a - $b)", minus(A, B), "$a - $b"),
                Arguments.of("$a - $b * $c", minus(A, times(B, C)), "$a - $b * $c"),
                Arguments.of("($a - $b) * $c", times(minus(A, B), C), "( $a - $b ) * $c"),
                Arguments.of("-($a - $b)", new Negative(minus(A, B)), "-( $a - $b )"),
                Arguments.of(
                        "$a / 60 / 60", by(by(A, number("60")), number("60")), "$a / 60 / 60"));
    }

    static Stream<Arguments> constraints() {
        Component points = new Component("points");
        Component kind = new Component("kind");
        return Stream.of(
                Arguments.of("points", new Value(points), "points"),
                Arguments.of(
                        "points > most",
                        asks(points, ComparisonOperator.MORE, new Variable("most")),
                        "points > most"),
                Arguments.of("points * 3", new Value(times(points, number("3"))), "points * 3"),
                Arguments.of(
                        "points==$a", asks(points, ComparisonOperator.EQUAL, A), "points == $a"),
                Arguments.of(
                        "points != null",
                        asks(points, ComparisonOperator.UNEQUAL, new Null()),
                        "points != null"),
                Arguments.of(
                        "points < $a", asks(points, ComparisonOperator.LESS, A), "points < $a"),
                Arguments.of(
                        "points <= $a",
                        asks(points, ComparisonOperator.AT_MOST, A),
                        "points <= $a"),
                Arguments.of(
                        "points > $a", asks(points, ComparisonOperator.MORE, A), "points > $a"),
                Arguments.of(
                        "points >= ($a - $b)",
                        asks(points, ComparisonOperator.AT_LEAST, minus(A, B)),
                        "points >= ( $a - $b )"),
                Arguments.of(
                        "needs contains Need.MESH",
                        asks(
                                new Component("needs"),
                                ComparisonOperator.CONTAINS,
                                new Constant("Need", "MESH")),
                        "needs contains Need.MESH"),
                Arguments.of(
                        "kind in (Kind.A, Kind.B)",
                        asks(
                                kind,
                                ComparisonOperator.IN,
                                new Constant("Kind", "A"),
                                new Constant("Kind", "B")),
                        "kind in ( Kind.A, Kind.B )"),
                Arguments.of(
                        "kind in ( Kind.A )",
                        asks(kind, ComparisonOperator.IN, new Constant("Kind", "A")),
                        "kind in ( Kind.A )"),
                Arguments.of(
                        "verified == true",
                        asks(new Component("verified"), ComparisonOperator.EQUAL, new Flag(true)),
                        "verified == true"),
                Arguments.of("$a > 0", asks(A, ComparisonOperator.MORE, number("0")), "$a > 0"),
                Arguments.of(
                        "points * 2 > 9",
                        asks(times(points, number("2")), ComparisonOperator.MORE, number("9")),
                        "points * 2 > 9"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void understands_values(String text, Expression tree, String printed) {
        assertThat(ExpressionParser.expression(ParsedText.tokens(text))).isEqualTo(tree);
        assertThat(tree.written()).isEqualTo(printed);
        assertThat(ExpressionParser.expression(ParsedText.tokens(printed))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void understands_constraints(String text, ConstraintTest tree, String printed) {
        assertThat(parsed(text)).isEqualTo(tree);
        assertThat(tree.written()).isEqualTo(printed);
        assertThat(parsed(printed)).isEqualTo(tree);
    }

    /** Each for a reason: the engine may judge them, but nothing else can say what they mean. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.length() > 5",
                "name.length > 5",
                "traffic!.name == \"STEADY\"",
                "Math.abs(points) > 1",
                "points > 9 || verified == true",
                "points > 9 && points < 20",
                "!(points > 9)",
                "!verified",
                "state not in ( State.CLUSTERED )",
                "state not contains State.CLUSTERED",
                "name matches $pattern",
                "this == $other",
                "points % 2 == 0",
                "points > 900L",
                "points > 010",
                "points > 1e3",
                "name == 'x'",
                "name == \"\\u0022\"",
                "kind in Kinds.ALL.values",
                "points > ( 9",
                ""
            })
    void leaves_anything_else_as_it_is_written(String text) {
        assertThat(parsed(text)).isInstanceOf(Unsupported.class);
        assertThat(parsed(text).written()).isEqualTo(text);
    }

    @Test
    void reports_the_names_in_an_expression_that_it_cannot_parse() {
        String text = "traffic == Traffic.STEADY || name == $names && name != $name";

        assertThat(parsed(text).parts())
                .containsExactly(
                        new Constant("Traffic", "STEADY"),
                        new Variable("$names"),
                        new Variable("$name"));
        assertThat(parsed(text).replaced(one -> new Text("x")).written())
                .isEqualTo("traffic == \"x\" || name == \"x\" && name != \"x\"");
    }

    @Test
    void understands_conclusions() {
        assertThat(
                        ParsedText.conclusions(
                                "insertLogical( new Score($a, Style.VMS, null, $b - 1) ); // why\n"
                                        + "insertLogical( new Mesh() );"))
                .containsExactly(
                        new FactInsertion(
                                "Score",
                                List.of(
                                        A,
                                        new Constant("Style", "VMS"),
                                        new Null(),
                                        minus(B, number("1")))),
                        new FactInsertion("Mesh", List.of()));
    }

    @Test
    void with_statements_any_value_can_depend_on_any_variable() {
        assertThat(
                        ParsedText.conclusions(
                                "if ($a > 3) { insertLogical( new Score(Math.max(1, 2), true) );"
                                        + " }"))
                .containsExactly(
                        new FactInsertion(
                                "Score",
                                List.of(
                                        new Other("Math.max ( 1 , 2 )", List.of("$a")),
                                        new Other("true", List.of("$a")))));
    }

    private static ConstraintTest parsed(String text) {
        return ExpressionParser.constraint(ParsedText.tokens(text), text, COMPONENTS);
    }

    private static Numeral number(String written) {
        return new Numeral(new BigDecimal(written));
    }

    private static Expression times(Expression left, Expression right) {
        return new Arithmetic(left, ArithmeticOperator.TIMES, right);
    }

    private static Expression by(Expression left, Expression right) {
        return new Arithmetic(left, ArithmeticOperator.BY, right);
    }

    private static Expression minus(Expression left, Expression right) {
        return new Arithmetic(left, ArithmeticOperator.MINUS, right);
    }

    private static Comparison asks(
            Expression left, ComparisonOperator operator, Expression... right) {
        return new Comparison(left, operator, List.of(right));
    }
}
