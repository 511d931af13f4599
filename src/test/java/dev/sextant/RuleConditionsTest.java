package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Rule;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped rules ask for, taken together. */
class RuleConditionsTest {

    private static final List<Rule> RULES = ShippedSextant.get().rulebook().rules();

    @Test
    void every_given_fact_is_asked_for_by_a_rule() {
        TreeSet<String> unread = new TreeSet<>();
        for (Class<?> type : List.of(Platform.class, Team.class, Workload.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                unread.add(type.getSimpleName() + "." + component.getName());
            }
        }

        RULES.stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(RuleConditionsTest::facts)
                .forEach(fact -> unread.removeAll(askedFor(fact)));

        assertThat(unread).containsExactly("Platform.name", "Workload.name");
    }

    @Test
    void no_two_rules_fire_on_the_same_conditions_unless_one_says_why() {
        Map<String, List<String>> byConditions = new TreeMap<>();
        for (Rule rule : RULES) {
            if (rule.text().contains("@accepts(\"same-conditions: ")) {
                continue;
            }
            String conditions =
                    rule.conditions().stream()
                            .map(RuleConditionsTest::normalised)
                            .collect(Collectors.joining(" "));
            byConditions.merge(
                    conditions,
                    List.of(rule.id()),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }

        assertThat(byConditions.values()).allMatch(ids -> ids.size() == 1);
    }

    /** The components that a fact is asked for; what is only bound decides nothing. */
    private static List<String> askedFor(Condition.OfFact fact) {
        return fact.constraints().stream()
                .filter(constraint -> !constraint.onlyBinds())
                .filter(constraint -> !constraint.text().contains("$name"))
                .flatMap(constraint -> constraint.reads().stream())
                .map(component -> fact.type() + "." + component)
                .toList();
    }

    private static Stream<Condition.OfFact> facts(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return Stream.of(fact);
        }
        return parts(condition).stream().flatMap(RuleConditionsTest::facts);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Quantified quantified) {
            return quantified.parts();
        }
        if (condition instanceof Condition.Combined combined) {
            return combined.parts();
        }
        return condition instanceof Condition.Accumulated accumulated
                ? accumulated.over()
                : List.of();
    }

    /** A condition without the names of its variables and without what it only binds. */
    private static String normalised(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return fact.constraints().stream()
                    .filter(constraint -> !constraint.onlyBinds())
                    .map(Constraint::text)
                    .map(text -> text.replaceAll("\\$\\w+", "\\$").replaceAll("\\s+", ""))
                    .sorted()
                    .collect(Collectors.joining(",", fact.type() + "(", ")"));
        }
        return parts(condition).stream()
                .map(RuleConditionsTest::normalised)
                .collect(Collectors.joining(" ", kind(condition) + "(", ")"));
    }

    private static String kind(Condition condition) {
        if (condition instanceof Condition.Quantified quantified) {
            return quantified.quantifier().name();
        }
        return condition instanceof Condition.Accumulated accumulated
                ? accumulated.functions() + " " + accumulated.constraints().size()
                : condition.getClass().getSimpleName();
    }
}
