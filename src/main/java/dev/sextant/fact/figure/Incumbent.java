package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Existing;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * The style of an existing platform, from {@code weights.yaml}.
 *
 * @param existing what runs
 * @param style the style that it brings
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Incumbent(Existing existing, Style style, String source, LocalDate asOf)
        implements Figure {}
