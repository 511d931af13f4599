package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * A scenario that can be decided.
 *
 * @param scenario the scenario
 * @param problems warnings
 */
public record AcceptedScenario(Scenario scenario, List<Problem> problems) implements ScenarioInput {

    /** Copies the problems. */
    public AcceptedScenario {
        problems = List.copyOf(problems);
    }

    @Override
    public Location location() {
        return scenario.location();
    }
}
