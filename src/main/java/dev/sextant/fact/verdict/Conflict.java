package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * A placement needs what the team lacks. It never turns the placement.
 *
 * @param workload the workload's name
 * @param option the option of the placement
 * @param lack what is lacking
 */
public record Conflict(String workload, Option option, Lack lack) implements Conclusion {}
