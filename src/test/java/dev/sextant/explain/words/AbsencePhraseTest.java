package dev.sextant.explain.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.ShippedSextant;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbsencePhraseTest {

    private static final List<Rule> RULES = ShippedSextant.get().rulebook().rules();

    @Test
    void the_shipped_rules_ask_for_no_absence_that_cannot_be_said() {
        List<String> unsaid = new ArrayList<>();
        for (Rule rule : RULES) {
            Map<String, Object> values = new HashMap<>();
            rule.variables().forEach(variable -> values.put(variable, 1));
            absences(rule)
                    .filter(absence -> AbsencePhrase.of(absence.parts(), values).isEmpty())
                    .forEach(absence -> unsaid.add(rule.id() + ": " + absence.parts()));
        }

        assertThat(unsaid).isEmpty();
    }

    @Test
    void points_and_owners_come_first() {
        assertThat(
                        phrase(
                                "verdict/compare",
                                "points > ",
                                Map.of(
                                        "$name",
                                        "checkout",
                                        "$option",
                                        Option.KUBERNETES,
                                        "$points",
                                        3)))
                .contains("no score of more than 3 points for checkout with Kubernetes");
    }

    @Test
    void a_fact_with_a_sentence_of_its_own_uses_it() {
        assertThat(
                        phrase(
                                "verdict/possible",
                                "RuledOut",
                                Map.of("$name", "checkout", "$style", Style.FUNCTIONS)))
                .contains("nothing rules out functions for checkout");
    }

    private static Optional<String> phrase(String rule, String text, Map<String, Object> values) {
        return RULES.stream()
                .filter(each -> each.id().startsWith(rule))
                .flatMap(AbsencePhraseTest::absences)
                .filter(
                        absence ->
                                ConditionFormatter.written(absence.parts().get(0)).contains(text))
                .flatMap(absence -> AbsencePhrase.of(absence.parts(), values).stream())
                .findFirst();
    }

    private static Stream<Condition.Quantified> absences(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Condition::all)
                .filter(Condition.Quantified.class::isInstance)
                .map(Condition.Quantified.class::cast)
                .filter(one -> one.quantifier() == Condition.Quantifier.NOT);
    }
}
