package dev.sextant.whatif.certainty;

import dev.sextant.explain.model.Certainty;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.ThresholdName;
import dev.sextant.rulebook.model.Rulebook;
import java.util.Optional;

/**
 * The figures that certainty depends on.
 *
 * @param firmShare the share of varied decisions that must keep a firm answer
 * @param leaningShare the share that must keep one that leans
 * @param weightSpread the share by which strengths, margins and prices vary
 */
record CertaintyScale(double firmShare, double leaningShare, double weightSpread) {

    /** The scale of a rule base; empty where one of its figures is missing. */
    static Optional<CertaintyScale> of(Rulebook rulebook) {
        Optional<Double> firm = value(ThresholdName.FIRM_SHARE, rulebook);
        Optional<Double> leaning = value(ThresholdName.LEANING_SHARE, rulebook);
        Optional<Double> spread = value(ThresholdName.WEIGHT_SPREAD, rulebook);
        return firm.isPresent() && leaning.isPresent() && spread.isPresent()
                ? Optional.of(new CertaintyScale(firm.get(), leaning.get(), spread.get()))
                : Optional.empty();
    }

    private static Optional<Double> value(ThresholdName name, Rulebook rulebook) {
        return rulebook.figures().keySet().stream()
                .filter(Threshold.class::isInstance)
                .map(Threshold.class::cast)
                .filter(threshold -> threshold.name() == name)
                .map(Threshold::value)
                .findFirst();
    }

    /** The certainty of an answer that a share of varied decisions keeps. */
    Certainty certainty(double share) {
        if (share >= firmShare) {
            return Certainty.FIRM;
        }
        return share >= leaningShare ? Certainty.LEANING : Certainty.TOSS_UP;
    }
}
