package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;

/**
 * An option that is possible for a workload and not worth beginning with.
 *
 * @param workload the workload's name
 * @param option the option
 */
@AbsenceSentence({
    "no rule rejects {option} for {workload} as not justified",
    "no rule rejects an option for {workload} as not justified"
})
public record NotJustified(String workload, Option option) implements Conclusion {}
