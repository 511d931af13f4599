package dev.sextant.whatif.certainty;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.Certainty;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.StabilityCount;
import dev.sextant.explain.why.CitedFacts;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Figure;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Open;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.whatif.evaluate.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how certain answers are, by deciding again: with other weights, with one given fact left
 * out, and with one assumption replaced by a given fact. The same trace always gets the same
 * result. Safe for use by several threads.
 */
public final class CertaintyAnalysis {

    private static final int WEIGHT_RUNS = 24;
    private static final long SEED = 1;

    /** A large platform has more facts than can be varied one by one in reasonable time. */
    private static final int MOST_RUNS = 40;

    private final FactSuppositions unknowns;
    private final PlatformDecider decider;
    private final Function<UnaryOperator<List<Figure>>, PlatformDecider> withFigures;
    private final Optional<CertaintyScale> scale;
    private List<PlatformDecider> otherWeights;

    /** What differs between a varied decision and the original one. */
    private enum Variation {
        WEIGHTS,
        FACT,
        ASSUMPTION
    }

    /**
     * A decision that was made again.
     *
     * @param variation what differs
     * @param about the fact that differs; null where weights do
     * @param outcome the decision; empty where the rules failed
     */
    private record Varied(Variation variation, FactPath about, Optional<Decision> outcome) {

        /** Whether it can concern a workload. */
        boolean concerns(String workload) {
            return about == null || !about.isOfWorkload() || about.owner().equals(workload);
        }
    }

    /** The facts with another value for one that is assumed. */
    private record Reversal(FactPath path, DecisionFacts facts) {}

    /**
     * @param unknowns knows the values that an assumed fact could have
     * @param decider what made the traces
     * @param withFigures the same rules with other figures
     * @param rulebook the rules, with the figures that certainty depends on
     */
    public CertaintyAnalysis(
            FactSuppositions unknowns,
            PlatformDecider decider,
            Function<UnaryOperator<List<Figure>>, PlatformDecider> withFigures,
            Rulebook rulebook) {
        this.unknowns = unknowns;
        this.decider = decider;
        this.withFigures = withFigures;
        this.scale = CertaintyScale.of(rulebook);
    }

    /** The certainty of each answer; unknown where the rules have no figures for it. */
    public DecisionCertainty of(DecisionTrace trace) {
        return scale.map(known -> of(trace, known)).orElse(DecisionCertainty.UNKNOWN);
    }

    private DecisionCertainty of(DecisionTrace trace, CertaintyScale known) {
        List<Varied> all = new ArrayList<>();
        for (PlatformDecider other : otherWeights(known)) {
            all.add(varied(Variation.WEIGHTS, null, other, trace.facts()));
        }
        for (FactPath path : sample(CitedFacts.of(trace))) {
            DecisionFacts facts = FactRemover.without(path, trace.facts());
            all.add(varied(Variation.FACT, path, decider, facts));
        }
        for (Reversal reversal : sample(reversals(trace))) {
            all.add(varied(Variation.ASSUMPTION, reversal.path(), decider, reversal.facts()));
        }
        return certainty(trace, all, known);
    }

    private DecisionCertainty certainty(
            DecisionTrace trace, List<Varied> all, CertaintyScale known) {
        Decision now = Decision.of(trace);
        Set<String> littleKnown =
                trace.conclusions(Open.class).map(Open::workload).collect(Collectors.toSet());
        Map<String, AnswerCertainty> workloads = new LinkedHashMap<>();
        for (int index = 0; index < now.placements().size(); index++) {
            Placement placement = now.placements().get(index);
            int place = index;
            if (placement.isPlaced()) {
                AnswerCertainty certainty =
                        answer(
                                all.stream()
                                        .filter(one -> one.concerns(placement.workload()))
                                        .toList(),
                                then -> then.placements().get(place).option() == placement.option(),
                                known);
                // Where nearly nothing is known there is nearly nothing to vary.
                workloads.put(
                        placement.workload(),
                        littleKnown.contains(placement.workload())
                                ? certainty.as(Certainty.TOSS_UP)
                                : certainty);
            }
        }
        return new DecisionCertainty(
                now.answer() == Answer.UNDECIDED
                        ? Optional.empty()
                        : Optional.of(answer(all, then -> then.answer() == now.answer(), known)),
                workloads);
    }

    private static AnswerCertainty answer(
            List<Varied> all, Predicate<Decision> keeps, CertaintyScale known) {
        Predicate<Varied> kept = one -> one.outcome().filter(keeps).isPresent();
        StabilityCount weights = tally(Variation.WEIGHTS, all, kept);
        StabilityCount facts = tally(Variation.FACT, all, kept);
        StabilityCount assumptions = tally(Variation.ASSUMPTION, all, kept);
        return new AnswerCertainty(
                known.certainty(AnswerCertainty.weakest(weights, facts, assumptions)),
                weights,
                facts,
                assumptions,
                all.stream()
                        .filter(kept.negate())
                        .map(Varied::about)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static StabilityCount tally(
            Variation variation, List<Varied> all, Predicate<Varied> kept) {
        List<Varied> some = all.stream().filter(one -> one.variation() == variation).toList();
        return new StabilityCount((int) some.stream().filter(kept).count(), some.size());
    }

    private static Varied varied(
            Variation variation, FactPath about, PlatformDecider decider, DecisionFacts facts) {
        try {
            Decision outcome = Decision.of(decider.decide(facts));
            return new Varied(variation, about, Optional.of(outcome));
        } catch (DecisionException failure) {
            return new Varied(variation, about, Optional.empty());
        }
    }

    /** Built once and reused: each holds figures of its own. */
    private synchronized List<PlatformDecider> otherWeights(CertaintyScale known) {
        if (otherWeights == null) {
            FigureJitter jitter = new FigureJitter(new Random(SEED), known.weightSpread());
            otherWeights =
                    Stream.generate(() -> withFigures.apply(jitter)).limit(WEIGHT_RUNS).toList();
        }
        return otherWeights;
    }

    /** All of them, or as many as allowed at even distances. */
    private static <T> List<T> sample(List<T> all) {
        int taken = Math.min(all.size(), MOST_RUNS);
        return IntStream.range(0, taken)
                .mapToObj(index -> all.get(index * all.size() / taken))
                .toList();
    }

    private List<Reversal> reversals(DecisionTrace trace) {
        List<Reversal> reversals = new ArrayList<>();
        for (FactPath path : assumed(trace)) {
            for (SupposedValue other : unknowns.alternatives(trace, path)) {
                if (isOneWordAtMost(other.region())) {
                    reversals.add(new Reversal(path, other.facts()));
                }
            }
        }
        return reversals;
    }

    /** Every combination of words would be too many. */
    private static boolean isOneWordAtMost(ValueRegion region) {
        return !(region instanceof ValueRegion.Sets sets) || sets.parts().size() <= 1;
    }

    private static List<FactPath> assumed(DecisionTrace trace) {
        return trace.conclusions(Assumption.class)
                .map(CertaintyAnalysis::path)
                .distinct()
                .sorted()
                .toList();
    }

    private static FactPath path(Assumption assumption) {
        String key = EnumWords.of(assumption.aspect());
        boolean isOfPlatform =
                RecordShape.of(Platform.class).components().stream()
                        .anyMatch(component -> GivenValueReader.key(component).equals(key));
        return new FactPath(isOfPlatform ? FactPath.PLATFORM : assumption.about(), key);
    }
}
