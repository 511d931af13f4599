package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.explain.model.Reason;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.NotJustified;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lead;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Score;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what was decisive for a placement: the reason without which the workload would be
 * elsewhere; where it takes several, these.
 */
public final class DecisiveReasonFinder {

    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparing(Reason::points)
                    .reversed()
                    .thenComparing(Reason::subject)
                    .thenComparing(reason -> reason.sentences().get(0).rule());

    private static final int MANY = Integer.MAX_VALUE;

    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final ReasonCollector reasons;
    private final Optional<ReasonRemover> remover;

    /** The reasons and limits by workload; null until they are asked for. */
    private Map<String, List<Derivation>> grounds;

    /**
     * Creates a finder of what decided the placements of one trace.
     *
     * @param remover takes reasons away; where there is none, the strongest reason counts as
     *     decisive
     */
    public DecisiveReasonFinder(
            Rulebook rulebook,
            DecisionTrace trace,
            ReasonCollector reasons,
            Optional<ReasonRemover> remover) {
        this.rulebook = rulebook;
        this.trace = trace;
        this.reasons = reasons;
        this.remover = remover;
    }

    /**
     * Where reasons or limits decided, those without which the workload would be on another option;
     * where that takes none of them, the strongest reason that its runner-up does not share, or the
     * limit on the best of the other options; else the rule that placed it.
     */
    public DecisiveReasons of(Placement placement) {
        List<List<RuleSentence>> candidates =
                switch (placement.basis()) {
                    case REASONS -> unshared(placement);
                    case LIMITS -> limits(placement);
                    case NOT_JUSTIFIED -> notJustified(placement);
                    case SIMPLEST_FIRST -> lead(placement);
                    case MAJORITY, SECOND_BEST, TOO_LITTLE_KNOWN -> List.of();
                };
        if (candidates.isEmpty()) {
            return DecisiveReasons.untested(
                    rule(placement).stream().findFirst().orElse(new RuleSentence("", "")));
        }
        return remover.flatMap(some -> tested(some, placement, candidates))
                .orElse(DecisiveReasons.untested(candidates.get(0).get(0)));
    }

    /** Only reasons and limits: without the rule that compares them there would be no answer. */
    private Optional<DecisiveReasons> tested(
            ReasonRemover remover, Placement placement, List<List<RuleSentence>> candidates) {
        if (placement.basis() == Basis.REASONS) {
            return remover.alone(fewest(candidates, 1), placement)
                    .or(() -> remover.alone(fewest(limits(placement), 1), placement))
                    .or(() -> remover.alone(each(placement), placement))
                    .or(() -> remover.alone(candidates, placement))
                    .or(() -> remover.several(candidates, placement))
                    .or(() -> remover.alone(fewest(limits(placement), MANY), placement))
                    .or(() -> remover.none(candidates, placement));
        }
        if (placement.basis() == Basis.LIMITS) {
            return remover.alone(fewest(candidates, 1), placement)
                    .or(() -> remover.alone(fewest(unshared(placement), 1), placement))
                    .or(() -> remover.alone(each(placement), placement))
                    .or(() -> remover.alone(fewest(candidates, MANY), placement))
                    .or(() -> remover.several(unshared(placement), placement))
                    .or(() -> remover.none(candidates, placement));
        }
        return Optional.empty();
    }

    /** The groups of at most so many sentences, those of the fewest first. */
    private static List<List<RuleSentence>> fewest(List<List<RuleSentence>> groups, int most) {
        return groups.stream()
                .filter(group -> group.size() <= most)
                .sorted(Comparator.comparing(List::size))
                .toList();
    }

    /** Of the reasons for the place, those that do not speak for its runner-up as well. */
    private List<List<RuleSentence>> unshared(Placement placement) {
        Optional<Style> runnerUp = RunnerUp.of(placement, trace);
        return sentences(
                speaking(placement)
                        .filter(reason -> runnerUp.isEmpty() || !reason.speaksFor(runnerUp.get())));
    }

    /**
     * The reasons that count for the place, the strongest first, then those that would count
     * without them: weaker ones of the same subjects, and those for other styles of the option.
     */
    private Stream<Reason> speaking(Placement placement) {
        Set<Style> styles = styles(placement);
        List<Reason> counting = reasons.counting(placement.workload(), placement.style());
        return Stream.concat(
                counting.stream().sorted(STRONGEST_FIRST),
                reasons.of(placement.workload()).stream()
                        .filter(reason -> !counting.contains(reason))
                        .filter(reason -> styles.stream().anyMatch(reason::speaksFor))
                        .sorted(STRONGEST_FIRST));
    }

    /** Each rule that gives a reason or a limit: one may decide by what it does to the others. */
    private List<List<RuleSentence>> each(Placement placement) {
        if (grounds == null) {
            grounds =
                    trace.derivations().stream()
                            .filter(one -> workload(one.conclusion()).isPresent())
                            .collect(
                                    Collectors.groupingBy(
                                            one -> workload(one.conclusion()).orElseThrow()));
        }
        List<Justification> own =
                grounds.getOrDefault(placement.workload(), List.of()).stream()
                        .flatMap(one -> one.justifications().stream())
                        .toList();
        return ReasonCollector.sentences(own).stream().map(List::of).toList();
    }

    /** The workload that a reason or a limit is about. */
    private static Optional<String> workload(Conclusion conclusion) {
        if (conclusion instanceof Favors favors) {
            return Optional.of(favors.workload());
        }
        return conclusion instanceof RuledOut ruledOut
                ? Optional.of(ruledOut.workload())
                : Optional.empty();
    }

    private static List<List<RuleSentence>> sentences(Stream<Reason> reasons) {
        return reasons.map(Reason::sentences).distinct().toList();
    }

    private Set<Style> styles(Placement placement) {
        return trace.conclusions(Score.class)
                .filter(score -> score.workload().equals(placement.workload()))
                .filter(score -> score.option() == placement.option())
                .map(Score::style)
                .collect(Collectors.toSet());
    }

    /** For each style of the other options what rules it out, the most likely alternative first. */
    private List<List<RuleSentence>> limits(Placement placement) {
        return new RuledOutStyleRanking(rulebook, trace)
                .of(placement).stream().map(RuledOutStyleRanking.Fallen::limits).toList();
    }

    private List<List<RuleSentence>> notJustified(Placement placement) {
        return trace.conclusions(NotJustified.class)
                .filter(option -> option.workload().equals(placement.workload()))
                .limit(1)
                .map(this::rule)
                .toList();
    }

    private List<List<RuleSentence>> lead(Placement placement) {
        return trace.conclusions(Lead.class)
                .filter(lead -> lead.workload().equals(placement.workload()))
                .filter(lead -> lead.basis() == Basis.SIMPLEST_FIRST)
                .limit(1)
                .map(this::rule)
                .toList();
    }

    private List<RuleSentence> rule(Conclusion conclusion) {
        return ReasonCollector.sentences(trace.derivation(conclusion).justifications());
    }
}
