package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Subject;

/**
 * A reason: a statement speaks for a family of styles, on a subject.
 *
 * @param statement the key of the statement, so that two rules of one statement count once
 * @param workload the workload's name
 * @param family the styles it speaks for
 * @param subject what it is about
 * @param strength how much it weighs
 */
@AbsenceSentence("no reason favors a style for {workload}")
public record Favors(
        String statement, String workload, Family family, Subject subject, Strength strength)
        implements Conclusion {}
