package dev.sextant.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.model.Condition.Combined;
import dev.sextant.rulebook.model.Condition.Connective;
import dev.sextant.rulebook.model.Condition.OfFact;
import dev.sextant.rulebook.model.Condition.Quantified;
import dev.sextant.rulebook.model.Condition.Quantifier;
import dev.sextant.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Location PLACE = new Location("a.drl", 1, 1);

    @Test
    void a_firing_reads_the_parts_of_combined_conditions_and_quantified_ones_as_they_are() {
        Condition workload = fact("Workload");
        Condition noScore = new Quantified(Quantifier.NOT, List.of(fact("Score")), PLACE);
        Condition team = fact("Team");
        Condition all =
                new Combined(
                        Connective.AND,
                        List.of(
                                workload,
                                new Combined(Connective.AND, List.of(noScore, team), PLACE)),
                        PLACE);

        assertThat(all.read()).containsExactly(workload, noScore, team);
    }

    private static Condition fact(String type) {
        return new OfFact(type, null, List.of(), PLACE);
    }
}
