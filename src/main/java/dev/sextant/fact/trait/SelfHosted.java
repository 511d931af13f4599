package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;

/**
 * A data store that the team must run itself.
 *
 * @param workload the workload's name
 */
@AbsenceSentence("{workload} is not a data store that the team must run")
public record SelfHosted(String workload) implements Conclusion {}
