package dev.sextant.trace;

import dev.sextant.fact.Conclusion;
import java.util.List;

/**
 * A conclusion that holds, with every firing that justifies it.
 *
 * @param conclusion the conclusion
 * @param justifications one or more firings
 */
public record Derivation(Conclusion conclusion, List<Justification> justifications) {}
