package dev.sextant.explain;

import dev.sextant.fact.Placement;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import dev.sextant.trace.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the unknown facts that could turn an answer, by running the rules again with one fact at a
 * time given a value. Safe for use by several threads.
 */
public final class Inquiry {

    private static final int DEPTH = 1;

    private final Unknowns unknowns;
    private final Decider decider;

    /**
     * @param unknowns knows which values to try
     * @param decider what made the traces that will be asked about
     */
    public Inquiry(Unknowns unknowns, Decider decider) {
        this.unknowns = unknowns;
        this.decider = decider;
    }

    /** Which unknown facts could turn the answer for the platform or the place of a workload. */
    public Sensitivity about(Trace trace) {
        return about(trace, workload -> true);
    }

    /** Which unknown facts could turn the place of one workload. */
    public Sensitivity about(Trace trace, String workload) {
        return about(trace, workload::equals);
    }

    private Sensitivity about(Trace trace, Predicate<String> wanted) {
        List<Question> questions = new ArrayList<>();
        List<FactPath> others = new ArrayList<>();
        List<Unanswered> unanswered = new ArrayList<>();
        int tried = 0;
        for (Unknown unknown : unknowns.of(trace)) {
            tried += unknown.suppositions().size();
            List<Turn> turns = turns(unknown, trace, wanted, unanswered);
            if (turns.isEmpty()) {
                others.add(unknown.path());
            } else {
                questions.add(question(unknown, turns));
            }
        }
        questions.sort(Worth.MOST_FIRST);
        return new Sensitivity(
                DEPTH, List.copyOf(questions), List.copyOf(others), List.copyOf(unanswered), tried);
    }

    private static Question question(Unknown unknown, List<Turn> turns) {
        return new Question(
                unknown.path(),
                Questions.about(unknown.path()),
                unknown.suppositions().size(),
                turns);
    }

    private List<Turn> turns(
            Unknown unknown, Trace trace, Predicate<String> wanted, List<Unanswered> unanswered) {
        List<Turn> turns = new ArrayList<>();
        for (Supposed supposed : unknown.suppositions()) {
            try {
                turn(supposed, trace, wanted).ifPresent(turns::add);
            } catch (DecisionFailed failure) {
                unanswered.add(
                        new Unanswered(unknown.path(), supposed.value(), failure.getMessage()));
            }
        }
        return List.copyOf(turns);
    }

    private Optional<Turn> turn(Supposed supposed, Trace trace, Predicate<String> wanted) {
        Trace then = decider.decide(supposed.facts());
        List<Placement> moved = new ArrayList<>();
        List<Placement> restyled = new ArrayList<>();
        for (int index = 0; index < trace.placements().size(); index++) {
            Placement before = trace.placements().get(index);
            Placement after = then.placements().get(index);
            if (!wanted.test(before.workload())) {
                continue;
            }
            if (before.option() != after.option()) {
                moved.add(after);
            } else if (!Objects.equals(before.style(), after.style())) {
                restyled.add(after);
            }
        }
        boolean stays = trace.recommendation().answer() == then.recommendation().answer();
        boolean nothing = moved.isEmpty() && restyled.isEmpty();
        return nothing && (stays || !wanted.test(FactPath.PLATFORM))
                ? Optional.empty()
                : Optional.of(
                        new Turn(
                                supposed.value(),
                                supposed.region(),
                                stays ? null : then.recommendation().answer(),
                                List.copyOf(moved),
                                List.copyOf(restyled)));
    }
}
