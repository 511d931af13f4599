package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
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

    /** So many problems are listed; the others are counted. */
    private static final int MOST_LISTED = 1_000;

    private static final String MORE_PROBLEMS = "more-problems";

    /** Without a name. */
    public RejectedInput(Location location, List<Problem> problems) {
        this(location, problems, null);
    }

    /** Copies the problems. Of more than a thousand, the last says how many there are. */
    public RejectedInput {
        problems =
                problems.size() <= MOST_LISTED || isShortened(problems)
                        ? List.copyOf(problems)
                        : shortened(problems);
    }

    private static boolean isShortened(List<Problem> problems) {
        return problems.size() == MOST_LISTED + 1
                && problems.get(MOST_LISTED).code().equals(MORE_PROBLEMS);
    }

    private static List<Problem> shortened(List<Problem> problems) {
        List<Problem> listed = new ArrayList<>(problems.subList(0, MOST_LISTED));
        Problem last = listed.get(MOST_LISTED - 1);
        listed.add(
                Problem.error(
                        last.location(),
                        MORE_PROBLEMS,
                        "at least "
                                + (problems.size() - MOST_LISTED)
                                + " more problems follow and are not listed",
                        "Maybe fix the first ones, and run the command again."));
        return List.copyOf(listed);
    }
}
