package dev.sextant.explain;

import dev.sextant.trace.Alternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Range;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.util.List;

/** The alternatives to what is given in one trace, found once for all questions about it. */
final class KeptAlternatives implements Alternatives {

    private final Alternatives alternatives;
    private final List<Unknown> alone;
    private final List<Unknown> together;

    KeptAlternatives(Alternatives alternatives, Trace trace) {
        this.alternatives = alternatives;
        this.alone = alternatives.alone(trace);
        this.together = alternatives.together(trace);
    }

    @Override
    public List<Unknown> alone(Trace trace) {
        return alone;
    }

    @Override
    public List<Unknown> together(Trace trace) {
        return together;
    }

    @Override
    public int contradictions(Facts facts) {
        return alternatives.contradictions(facts);
    }

    @Override
    public Range range(Trace trace, FactPath path, boolean isAlone) {
        return alternatives.range(trace, path, isAlone);
    }
}
