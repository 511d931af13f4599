package dev.sextant.whatif.flip;

import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactRange;
import dev.sextant.trace.VariedFact;
import java.util.List;

/** The alternatives to what is given in one trace, found once for all questions about it. */
final class CachedAlternatives implements FactAlternatives {

    private final FactAlternatives alternatives;
    private final List<VariedFact> alone;
    private final List<VariedFact> together;

    CachedAlternatives(FactAlternatives alternatives, DecisionTrace trace) {
        this.alternatives = alternatives;
        this.alone = alternatives.alone(trace);
        this.together = alternatives.together(trace);
    }

    @Override
    public List<VariedFact> alone(DecisionTrace trace) {
        return alone;
    }

    @Override
    public List<VariedFact> together(DecisionTrace trace) {
        return together;
    }

    @Override
    public int contradictions(DecisionFacts facts) {
        return alternatives.contradictions(facts);
    }

    @Override
    public FactRange range(DecisionTrace trace, FactPath path, boolean isAlone) {
        return alternatives.range(trace, path, isAlone);
    }
}
