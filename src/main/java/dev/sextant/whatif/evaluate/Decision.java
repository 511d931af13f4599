package dev.sextant.whatif.evaluate;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A decision.
 *
 * @param answer the answer for the platform
 * @param placements the places of the workloads, in the order of the scenario
 */
public record Decision(Answer answer, List<Placement> placements) {

    /** Returns what a trace decided. */
    public static Decision of(DecisionTrace trace) {
        return new Decision(trace.recommendation().answer(), trace.placements());
    }

    /**
     * What turns from this decision to another, where something does.
     *
     * @param supposed the value that leads to the other
     * @param wanted the owners of facts that are asked about: workloads, or the platform
     */
    public Optional<AnswerChange> turn(
            SupposedValue supposed, Decision then, Predicate<String> wanted) {
        List<Placement> moved = new ArrayList<>();
        List<Placement> restyled = new ArrayList<>();
        for (int index = 0; index < placements.size(); index++) {
            Placement before = placements.get(index);
            Placement after = then.placements.get(index);
            if (!wanted.test(before.workload())) {
                continue;
            }
            if (before.option() != after.option()) {
                moved.add(after);
            } else if (!Objects.equals(before.style(), after.style())) {
                restyled.add(after);
            }
        }
        boolean stays = answer == then.answer;
        boolean nothing = moved.isEmpty() && restyled.isEmpty();
        return nothing && (stays || !wanted.test(FactPath.PLATFORM))
                ? Optional.empty()
                : Optional.of(
                        new AnswerChange(
                                supposed.value(),
                                supposed.region(),
                                stays ? null : then.answer,
                                List.copyOf(moved),
                                List.copyOf(restyled)));
    }
}
