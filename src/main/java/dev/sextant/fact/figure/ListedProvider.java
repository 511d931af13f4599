package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Provider;
import java.time.LocalDate;

/**
 * A provider whose limits {@code limits.yaml} lists: where the provider is unknown, a limit holds
 * only if all of them have it.
 *
 * @param provider the provider
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record ListedProvider(Provider provider, String source, LocalDate asOf) implements Figure {}
