package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.fact.verdict.Support;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what a placement rests on that nobody stated. An assumption counts only where a reason or
 * the effort of the placed style, or of its runner-up, follows from it and from nothing that is
 * given.
 */
public final class AssumptionFinder {

    private static final Comparator<Assumption> IN_ORDER =
            Comparator.comparing(Assumption::about)
                    .thenComparing(Assumption::aspect)
                    .thenComparing(Assumption::quality);

    private final DecisionTrace trace;
    private final Map<Conclusion, Derivation> derivations = new HashMap<>();
    private final Map<Conclusion, Set<Assumption>> known = new HashMap<>();

    /** Creates a finder of the assumptions in one trace. */
    public AssumptionFinder(DecisionTrace trace) {
        this.trace = trace;
        trace.derivations().forEach(each -> derivations.put(each.conclusion(), each));
    }

    /** What a placement rests on, by the name of what it is about, then by aspect. */
    public List<AppliedAssumption> of(Placement placement) {
        if (placement.style() == null || trace.conclusions(Assumption.class).findAny().isEmpty()) {
            return List.of();
        }
        Set<Style> compared = EnumSet.of(placement.style());
        RunnerUp.of(placement, trace).ifPresent(compared::add);
        Set<Assumption> found = new TreeSet<>(IN_ORDER);
        trace.conclusions(SubjectScore.class)
                .filter(score -> score.workload().equals(placement.workload()))
                .filter(score -> compared.contains(score.style()))
                .forEach(score -> found.addAll(under(score)));
        trace.conclusions(Candidate.class)
                .filter(candidate -> candidate.workload().equals(placement.workload()))
                .filter(candidate -> compared.contains(candidate.style()))
                .forEach(candidate -> found.addAll(under(candidate)));
        return found.stream().map(this::assumed).toList();
    }

    private AppliedAssumption assumed(Assumption assumption) {
        RuleSentence sentence =
                ReasonCollector.sentences(derivations.get(assumption).justifications()).get(0);
        return new AppliedAssumption(assumption, AppliedAssumption.fact(assumption), sentence);
    }

    /** What a conclusion rests on; nothing where any of its justifications needs no assumption. */
    private Set<Assumption> under(Conclusion conclusion) {
        if (conclusion instanceof Assumption assumption) {
            return Set.of(assumption);
        }
        Set<Assumption> before = known.putIfAbsent(conclusion, Set.of());
        Derivation derivation = derivations.get(conclusion);
        if (before != null || derivation == null) {
            return before == null ? Set.of() : before;
        }
        Set<Assumption> found = new TreeSet<>(IN_ORDER);
        for (Justification justification : derivation.justifications()) {
            Set<Assumption> needed = under(conclusion, justification);
            if (needed.isEmpty()) {
                return Set.of();
            }
            found.addAll(needed);
        }
        known.put(conclusion, found);
        return found;
    }

    private Set<Assumption> under(Conclusion conclusion, Justification justification) {
        Set<Assumption> found = new TreeSet<>(IN_ORDER);
        read(conclusion, justification).forEach(each -> found.addAll(under(each)));
        return found;
    }

    /**
     * What to follow: from a score down to its reasons only, from all else whatever was matched.
     */
    private static Stream<Conclusion> read(Conclusion conclusion, Justification justification) {
        boolean isSupport = conclusion instanceof Support;
        return justification.matched().stream()
                .filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .filter(matched -> !isSupport || matched instanceof Favors);
    }
}
