package dev.sextant.explain.model;

import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.util.List;

/**
 * Two unknown facts of which neither alone turns the answer and both together do.
 *
 * @param first one of them
 * @param value the value of it that was tried
 * @param region the values of it that do the same
 * @param second the other
 * @param turns what each value of the other turns then; one or more
 */
public record FactPair(
        FactPath first,
        String value,
        ValueRegion region,
        FactPath second,
        List<AnswerChange> turns) {}
