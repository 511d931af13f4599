package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * An input that isn't a scenario, or not one that can be decided: a path, an entire file, or one
 * document of a file.
 *
 * @param location the path, or where the document begins
 * @param problems every error, and warnings
 * @param name the name of the scenario; null where it is not known
 */
public record RejectedInput(Location location, List<Problem> problems, String name)
        implements ScenarioInput {

    /** Without a name. */
    public RejectedInput(Location location, List<Problem> problems) {
        this(location, problems, null);
    }

    /** Copies the problems. */
    public RejectedInput {
        problems = List.copyOf(problems);
    }
}
