package dev.sextant.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.report.run.SummaryJson;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private final RunProgress before = RunProgress.none();

    @BeforeEach
    void get_through_two_portions() {
        before.add(
                new ScenarioOutcome.Failed<>(
                        "Shop",
                        new Location("shop.yaml", 1, 1),
                        DecisionException.ofLimit("a loop")));
        before.reach("one");
        before.reach("two");
    }

    @Test
    void goes_on_where_it_was() {
        RunProgress after = RunProgress.of(before.state());

        assertThat(after.isBefore(1)).isTrue();
        assertThat(after.isBefore(2)).isFalse();
        after.reach("one");
        after.reach("two");
        assertThat(SummaryJson.write(after.summary()))
                .isEqualTo(SummaryJson.write(before.summary()));
        assertThat(after.state()).isEqualTo(before.state());
    }

    @Withstands(Fault.RESUMED_WITH_OTHER_INPUTS)
    @Test
    void refuses_changed_inputs() {
        RunProgress after = RunProgress.of(before.state());
        after.reach("one");

        assertThatThrownBy(() -> after.reach("2"))
                .isInstanceOf(InputsChangedException.class)
                .hasMessageMatching("inputs: [0-9a-f]{64} then, [0-9a-f]{64} now");
    }

    @Withstands(Fault.RESUMED_WITH_OTHER_INPUTS)
    @Test
    void refuses_missing_inputs() {
        RunProgress after = RunProgress.of(before.state());
        after.reach("one");

        assertThatThrownBy(after::requireAll).isInstanceOf(InputsChangedException.class);
    }
}
