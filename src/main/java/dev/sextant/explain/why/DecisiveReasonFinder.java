package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.NotJustified;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lead;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was decisive for a placement. */
public final class DecisiveReasonFinder {

    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparing(Reason::points)
                    .reversed()
                    .thenComparing(Reason::subject)
                    .thenComparing(reason -> reason.sentences().get(0).rule());

    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final ReasonCollector reasons;

    /** Creates a finder of what decided the placements of one trace. */
    public DecisiveReasonFinder(Rulebook rulebook, DecisionTrace trace, ReasonCollector reasons) {
        this.rulebook = rulebook;
        this.trace = trace;
        this.reasons = reasons;
    }

    /**
     * The strongest reason that counts for the place and not for its runner-up; where limits
     * decided, the limit; else the rule that placed it.
     */
    public RuleSentence of(Placement placement) {
        Optional<RuleSentence> found =
                switch (placement.basis()) {
                    case REASONS -> unshared(placement);
                    case LIMITS -> limit(placement);
                    case NOT_JUSTIFIED -> notJustified(placement);
                    case SIMPLEST_FIRST -> lead(placement);
                    case MAJORITY, SECOND_BEST, TOO_LITTLE_KNOWN -> Optional.empty();
                };
        return found.orElseGet(() -> rule(placement).orElse(new RuleSentence("", "")));
    }

    private Optional<RuleSentence> unshared(Placement placement) {
        Optional<Style> runnerUp = RunnerUp.of(placement, trace);
        return reasons.counting(placement.workload(), placement.style()).stream()
                .filter(reason -> runnerUp.isEmpty() || !reason.speaksFor(runnerUp.get()))
                .min(STRONGEST_FIRST)
                .map(reason -> reason.sentences().get(0));
    }

    /** The limit on the style that would be the best of the other options without it. */
    private Optional<RuleSentence> limit(Placement placement) {
        return new RuledOutStyleRanking(rulebook, trace)
                .of(placement).stream().findFirst().map(fallen -> fallen.limits().get(0));
    }

    private Optional<RuleSentence> notJustified(Placement placement) {
        return trace.conclusions(NotJustified.class)
                .filter(option -> option.workload().equals(placement.workload()))
                .findFirst()
                .flatMap(this::rule);
    }

    private Optional<RuleSentence> lead(Placement placement) {
        return trace.conclusions(Lead.class)
                .filter(lead -> lead.workload().equals(placement.workload()))
                .filter(lead -> lead.basis() == Basis.SIMPLEST_FIRST)
                .findFirst()
                .flatMap(this::rule);
    }

    private Optional<RuleSentence> rule(Conclusion conclusion) {
        List<RuleSentence> sentences =
                ReasonCollector.sentences(trace.derivation(conclusion).justifications());
        return sentences.stream().findFirst();
    }
}
