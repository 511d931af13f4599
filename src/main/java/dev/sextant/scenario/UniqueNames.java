package dev.sextant.scenario;

import dev.sextant.scenario.intake.FileKind;
import dev.sextant.scenario.intake.SeenNames;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds that no two stories of a run have one name, for a reader of the results could not
 * distinguish them. The scenarios of rules are known by their rules.
 */
public final class UniqueNames {

    private final SeenNames seen = new SeenNames();

    /**
     * The input, or its rejection where it is a story whose name an earlier one has. That one may
     * have been rejected: rows of a table under one name, of which the first are broken, would be
     * answered from the rest of them alone.
     */
    public ScenarioInput of(ScenarioInput input) {
        if (input instanceof RejectedInput rejected && rejected.name() != null) {
            seen.seenBefore(rejected.name(), rejected.location());
        }
        return input instanceof AcceptedScenario accepted && !accepted.scenario().isOfRule()
                ? of(accepted)
                : input;
    }

    private ScenarioInput of(AcceptedScenario accepted) {
        String name = accepted.scenario().name();
        return seen.seenBefore(name, accepted.location())
                .map(first -> rejected(accepted, name, first))
                .orElse(accepted);
    }

    private static ScenarioInput rejected(AcceptedScenario accepted, String name, Location first) {
        String what =
                "scenario (" + MessageText.cut(name) + ") has the same name as the one at " + first;
        String maybe = maybe(accepted.location(), first);
        List<Problem> problems = new ArrayList<>(accepted.problems());
        problems.add(
                Problem.error(accepted.location(), "duplicate-name", what, maybe).naming(first));
        return new RejectedInput(accepted.location(), problems);
    }

    private static String maybe(Location place, Location first) {
        if (first.equals(place)) {
            return "Maybe the file is given twice.";
        }
        return first.file().equals(place.file()) && FileKind.isTable(place.file())
                ? "Maybe sort the rows: rows of the same scenario must be adjacent."
                : "Maybe rename one of the two.";
    }
}
