package dev.sextant.authoring.diff;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers of two rule bases for one scenario.
 *
 * @param scenario the scenario
 * @param before what happened by the one
 * @param after what happened by the other
 * @param kind how the answers differ
 * @param effect what the rules named did; null where the answers are alike
 * @param rules the rules to which the difference of answers goes back, by id
 */
public record ScenarioDifference(
        Scenario scenario,
        DecisionTrace before,
        DecisionTrace after,
        Kind kind,
        Effect effect,
        List<RuleChange> rules) {

    /** How answers differ. */
    public enum Kind {
        /** The platform or a workload is answered otherwise. */
        FLIPPED,
        /** The answers are the same, and rest on other conclusions. */
        OTHER_REASONS,
        /** Answers and conclusions are the same. */
        UNCHANGED
    }

    /** What rules did, found by running both rule bases without them. */
    public enum Effect {
        /** Without the rule both answer alike; so they do without each other rule that is named. */
        ALONE,
        /** Without the rules named both answer alike, and none of them can be left out of that. */
        TOGETHER,
        /** Without all changed rules they answer otherwise still: figures make the difference. */
        FIGURES,
        /** Without all changed rules there is no answer, so nothing can be said. */
        NOT_KNOWN
    }

    /** The workloads that are placed elsewhere, in the order of the scenario. */
    public List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        for (int index = 0; index < before.placements().size(); index++) {
            Placement old = before.placements().get(index);
            Placement now = after.placements().get(index);
            if (old.option() != now.option() || old.style() != now.style()) {
                moved.add(new Moved(old, now));
            }
        }
        return List.copyOf(moved);
    }

    /** Whether two traces give the platform and its workloads the same places. */
    static boolean isAlike(DecisionTrace one, DecisionTrace other) {
        return one.recommendation().answer() == other.recommendation().answer()
                && new ScenarioDifference(null, one, other, Kind.UNCHANGED, null, List.of())
                        .moved()
                        .isEmpty();
    }

    /** A workload that is placed elsewhere. */
    public record Moved(Placement before, Placement after) {}
}
