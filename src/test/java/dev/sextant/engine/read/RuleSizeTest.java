package dev.sextant.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that would end or stall the process are refused before they are parsed. */
class RuleSizeTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 200, 100_000})
    void brackets_may_be_nested_eight_deep(int depth) {
        String test = "(".repeat(depth - 1) + "name == \"a\"" + ")".repeat(depth - 1);

        List<Problem> problems = problems("Workload( " + test + " )");

        assertThat(problems)
                .extracting(Problem::what)
                .containsExactlyElementsOf(
                        depth == 8
                                ? List.of()
                                : List.of(
                                        "rule \"A rule for tests\": brackets are nested more than 8"
                                                + " deep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {", name != \"x\"", " + 1", " && name != null"})
    void a_rule_has_at_most_a_thousand_words_and_signs(String more) {
        assertThat(problems("Workload( name == \"a\"" + more.repeat(5_000) + " )"))
                .extracting(Problem::what)
                .containsExactly(
                        "rule \"A rule for tests\": the rule has more than 1000 words and signs");
    }

    @Test
    void each_rule_is_measured_by_itself() {
        String rule = rule("Workload( name == \"a\"" + ", name != \"x\"".repeat(200) + " )");

        assertThat(DrlParse.of("a.drl", rule.repeat(20)).problems()).isEmpty();
    }

    private static List<Problem> problems(String condition) {
        return DrlParse.of("a.drl", rule(condition)).problems();
    }

    private static String rule(String condition) {
        return "rule \"A rule for tests\"\nwhen\n    "
                + condition
                + "\nthen\n    insertLogical( new Open(\"a\") );\nend\n";
    }
}
