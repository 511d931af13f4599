package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * A scenario that can be decided.
 *
 * @param scenario the scenario
 * @param problems warnings
 */
public record Accepted(Scenario scenario, List<Problem> problems) implements Input {

    /** Copies the problems. */
    public Accepted {
        problems = List.copyOf(problems);
    }

    @Override
    public Location location() {
        return scenario.location();
    }
}
