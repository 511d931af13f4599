package dev.sextant.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constraint and every conclusion of the shipped rules is understood. */
class ShippedTreesTest {

    private static final List<Rule> RULES =
            Sextant.rulebook(RuleFolders.read(Path.of("rules-drl"))).rules();

    @Test
    void no_constraint_is_unsupported() {
        assertThat(constraints())
                .isNotEmpty()
                .noneMatch(one -> one.test() instanceof ConstraintTest.Unsupported);
    }

    @Test
    void every_constraint_prints_back_to_what_is_written() {
        assertThat(constraints())
                .allSatisfy(
                        one ->
                                assertThat(plain(one.test().written()))
                                        .isEqualTo(plain(one.text())));
    }

    @Test
    void no_value_of_a_conclusion_is_unsupported() {
        assertThat(RULES)
                .flatMap(Rule::conclusions)
                .isNotEmpty()
                .flatMap(FactInsertion::arguments)
                .flatMap(one -> one.all().toList())
                .doesNotHaveAnyElementsOfTypes(Expression.Other.class);
    }

    @Test
    void the_conclusions_of_every_rule_print_back_to_what_is_written() {
        for (Rule rule : RULES) {
            String printed =
                    rule.conclusions().stream()
                            .map(one -> "insertLogical(new" + one.written() + ");")
                            .reduce("", String::concat);
            String text = rule.text();
            String consequence = text.substring(text.lastIndexOf("\nthen") + 5);

            assertThat(plain(printed) + "end").isEqualTo(plain(consequence));
        }
    }

    private static List<Constraint> constraints() {
        return RULES.stream()
                .flatMap(rule -> rule.allConditions().stream())
                .flatMap(ShippedTreesTest::constraints)
                .toList();
    }

    private static Stream<Constraint> constraints(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return fact.constraints().stream();
        }
        return condition instanceof Condition.Accumulated accumulated
                ? accumulated.constraints().stream()
                : Stream.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
