package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Aspect;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Quality;
import java.time.LocalDate;

/**
 * A quality that workloads of a kind typically have, from {@code weights.yaml}.
 *
 * @param kind the kind
 * @param aspect the given fact that the quality follows from
 * @param quality the quality
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record TypicalTrait(Kind kind, Aspect aspect, Quality quality, String source, LocalDate asOf)
        implements Figure {}
