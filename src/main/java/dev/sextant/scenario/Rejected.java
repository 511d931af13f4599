package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * An input that isn't a scenario, or not one that can be decided: a path, a whole file, or one
 * document of a file.
 *
 * @param location the path, or where the document begins
 * @param problems every error, and warnings
 */
public record Rejected(Location location, List<Problem> problems) implements Input {

    /** Copies the problems. */
    public Rejected {
        problems = List.copyOf(problems);
    }
}
