package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.CostInput;
import java.time.LocalDate;

/**
 * Something that a monthly cost is computed from, from {@code prices.yaml}.
 *
 * @param input what must be known
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Ingredient(CostInput input, String source, LocalDate asOf) implements Figure {}
