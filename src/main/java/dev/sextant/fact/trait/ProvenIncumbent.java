package dev.sextant.fact.trait;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Existing;

/**
 * Something in place that is known to serve: no measured complaint is about it.
 *
 * @param platform the platform's name
 * @param existing what serves
 */
public record ProvenIncumbent(String platform, Existing existing) implements Conclusion {}
