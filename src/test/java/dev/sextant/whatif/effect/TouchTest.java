package dev.sextant.whatif.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two changes meet where one match of a rule could depend on both. */
class TouchTest {

    private static final FactRead PLAIN = read(0, 0, false);
    private static final FactRead QUANTIFIED = read(1, 0, true);
    private static final FactRead OF_OTHER_RULE = read(2, 1, true);

    @Test
    void facts_of_one_plain_condition_are_matched_one_by_one() {
        assertThat(touch(PLAIN, "shop").meets(touch(PLAIN, "shop"))).isFalse();
    }

    @Test
    void facts_of_one_quantified_condition_meet() {
        assertThat(touch(QUANTIFIED, "shop").meets(touch(QUANTIFIED, "shop"))).isTrue();
    }

    @Test
    void two_changes_of_one_given_fact_meet() {
        Touch given = new Touch.OfRead(PLAIN, Map.of("$name", Set.of("shop")), true);

        assertThat(given.meets(given)).isTrue();
    }

    @Test
    void facts_of_two_conditions_meet_if_their_variables_can_agree() {
        assertThat(touch(PLAIN, "shop").meets(touch(QUANTIFIED, "shop"))).isTrue();
        assertThat(touch(PLAIN, "shop").meets(touch(QUANTIFIED, "cart", "shop"))).isTrue();
        assertThat(touch(PLAIN, "shop").meets(touch(QUANTIFIED, "cart"))).isFalse();
    }

    @Test
    void a_condition_without_a_variable_meets_any_value_of_it() {
        Touch any = new Touch.OfRead(QUANTIFIED, Map.of(), false);

        assertThat(touch(PLAIN, "shop").meets(any)).isTrue();
    }

    @Test
    void facts_of_two_rules_do_not_meet() {
        assertThat(touch(QUANTIFIED, "shop").meets(touch(OF_OTHER_RULE, "shop"))).isFalse();
    }

    private static Touch touch(FactRead read, Object... names) {
        return new Touch.OfRead(read, Map.of("$name", Set.of(names)), false);
    }

    private static FactRead read(int number, int rule, boolean isQuantified) {
        Condition.OfFact pattern =
                new Condition.OfFact("Open", null, List.of(), Location.of("a.drl"));
        return new FactRead(number, rule, pattern, isQuantified, Set.of(), Optional.empty());
    }
}
