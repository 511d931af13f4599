package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds that no two stories of a run have one name, for a reader of the results could not tell them
 * apart. The scenarios of rules are known by their rules.
 */
final class UniqueNames {

    private final Map<String, Location> seen = new HashMap<>();

    /** The inputs, with a rejection in place of each story whose name an earlier one has. */
    List<Input> of(List<Input> inputs) {
        List<Input> unique = new ArrayList<>();
        for (Input input : inputs) {
            unique.add(
                    input instanceof Accepted accepted && !accepted.scenario().isOfRule()
                            ? of(accepted)
                            : input);
        }
        return unique;
    }

    private Input of(Accepted accepted) {
        String name = accepted.scenario().name();
        Location first = seen.putIfAbsent(name, accepted.location());
        if (first == null) {
            return accepted;
        }
        String what = "scenario (" + Shown.cut(name) + ") has the name of another, at " + first;
        String maybe =
                first.equals(accepted.location())
                        ? "Maybe the file is named twice."
                        : "Maybe it is another scenario, and needs another name.";
        List<Problem> problems = new ArrayList<>(accepted.problems());
        problems.add(Problem.error(accepted.location(), "duplicate-name", what, maybe));
        return new Rejected(accepted.location(), problems);
    }
}
