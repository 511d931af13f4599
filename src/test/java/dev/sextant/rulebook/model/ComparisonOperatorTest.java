package dev.sextant.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.term.Style;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each comparison says of two values. */
class ComparisonOperatorTest {

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("a", "==", "a", true),
                Arguments.of("a", "==", "b", false),
                Arguments.of(Style.FUNCTIONS, "==", Style.FUNCTIONS, true),
                Arguments.of(3, "==", 3.0, true),
                Arguments.of(0.1, "==", new BigDecimal("0.10"), true),
                Arguments.of(0.0, "==", -0.0, true),
                Arguments.of(null, "==", null, true),
                Arguments.of(null, "==", 0, false),
                Arguments.of("a", "!=", "b", true),
                Arguments.of(3, "!=", 3.0, false),
                Arguments.of(null, "!=", "b", true),
                Arguments.of("a", "!=", null, true),
                Arguments.of(null, "!=", null, false),
                Arguments.of(2, "<", 3.0, true),
                Arguments.of(3, "<", 3.0, false),
                Arguments.of(3, "<=", 3.0, true),
                Arguments.of(4, ">", 3.5, true),
                Arguments.of(3.5, ">", 3.5, false),
                Arguments.of(3, ">=", 3.0, true),
                Arguments.of(null, "<", 3.0, false),
                Arguments.of(null, ">=", 3.0, false),
                Arguments.of(3.0, ">=", null, false),
                Arguments.of(Set.of("a", "b"), "contains", "a", true),
                Arguments.of(Set.of("a", "b"), "contains", "c", false),
                Arguments.of(Set.of("a", "b"), "contains", null, false),
                Arguments.of(null, "contains", "c", false),
                Arguments.of("a", "in", List.of("a", "b"), true),
                Arguments.of(3, "in", List.of(3.0), true),
                Arguments.of("c", "in", List.of("a", "b"), false),
                Arguments.of(null, "in", Arrays.asList("a", null), false));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void compares_two_values(Object left, String sign, Object right, boolean holds) {
        assertThat(ComparisonOperator.of(sign).orElseThrow().holds(left, right)).isEqualTo(holds);
    }
}
