package dev.sextant.explain;

import dev.sextant.fact.Basis;
import dev.sextant.fact.Choice;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Lead;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.fact.RuledOut;
import dev.sextant.fact.Score;
import dev.sextant.fact.Style;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what turned the scale for a placement. */
final class Decisive {

    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparing(Reason::points)
                    .reversed()
                    .thenComparing(Reason::subject)
                    .thenComparing(reason -> reason.told().get(0).rule());

    private final Rulebook rulebook;
    private final Trace trace;
    private final Reasons reasons;

    Decisive(Rulebook rulebook, Trace trace, Reasons reasons) {
        this.rulebook = rulebook;
        this.trace = trace;
        this.reasons = reasons;
    }

    /**
     * The strongest reason that counts for the place and not for its runner-up; where limits
     * decided, the limit; else the rule that placed it.
     */
    Told of(Placement placement) {
        Optional<Told> found =
                switch (placement.basis()) {
                    case REASONS -> unshared(placement);
                    case LIMITS -> limit(placement);
                    case SIMPLEST_FIRST -> lead(placement);
                    case MAJORITY, TOO_LITTLE_KNOWN -> Optional.empty();
                };
        return found.orElseGet(() -> rule(placement).orElse(new Told("", "")));
    }

    private Optional<Told> unshared(Placement placement) {
        Optional<Style> runnerUp = runnerUp(placement);
        return reasons.counting(placement.workload(), placement.style()).stream()
                .filter(reason -> runnerUp.isEmpty() || !reason.speaksFor(runnerUp.get()))
                .min(STRONGEST_FIRST)
                .map(reason -> reason.told().get(0));
    }

    private Optional<Style> runnerUp(Placement placement) {
        return trace.conclusions(Score.class)
                .filter(score -> score.workload().equals(placement.workload()))
                .filter(score -> score.option() != placement.option())
                .max(
                        Comparator.comparing(Score::points)
                                .thenComparing(Comparator.comparing(Score::style).reversed()))
                .map(Score::style);
    }

    private Optional<Told> limit(Placement placement) {
        return trace.conclusions(RuledOut.class)
                .filter(ruledOut -> ruledOut.workload().equals(placement.workload()))
                .filter(ruledOut -> !belongs(ruledOut.style(), placement.option()))
                .min(Comparator.comparing(RuledOut::style))
                .flatMap(this::rule);
    }

    private boolean belongs(Style style, Option option) {
        return rulebook.figures().keySet().stream()
                .anyMatch(
                        figure ->
                                figure instanceof Choice choice
                                        && choice.style() == style
                                        && choice.option() == option);
    }

    private Optional<Told> lead(Placement placement) {
        return trace.conclusions(Lead.class)
                .filter(lead -> lead.workload().equals(placement.workload()))
                .filter(lead -> lead.basis() == Basis.SIMPLEST_FIRST)
                .findFirst()
                .flatMap(this::rule);
    }

    private Optional<Told> rule(Conclusion conclusion) {
        List<Told> told = Reasons.tell(trace.derivation(conclusion).justifications());
        return told.stream().findFirst();
    }
}
