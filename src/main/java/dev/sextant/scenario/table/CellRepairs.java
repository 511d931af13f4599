package dev.sextant.scenario.table;

import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.util.List;

/** Rewrites repairs for tables, which have cells where documents have keys and lists. */
final class CellRepairs {

    private CellRepairs() {}

    /** The same input with its repairs rewritten. */
    static ScenarioInput in(ScenarioInput input) {
        return input instanceof AcceptedScenario accepted
                ? new AcceptedScenario(accepted.scenario(), in(accepted.problems()))
                : rejected((RejectedInput) input);
    }

    private static RejectedInput rejected(RejectedInput input) {
        return new RejectedInput(input.location(), in(input.problems()), input.name());
    }

    private static List<Problem> in(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.withMaybe(inTable(problem.maybe())))
                .toList();
    }

    private static String inTable(String maybe) {
        return maybe == null
                ? null
                : maybe.replace("omit the key", "leave the cell empty")
                        .replaceFirst("^Maybe write \\[(.*)]\\.$", "Maybe write $1.");
    }
}
