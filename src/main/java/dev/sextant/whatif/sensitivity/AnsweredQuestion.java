package dev.sextant.whatif.sensitivity;

/**
 * A fact that was asked for.
 *
 * @param number the number of the question that asked for it, from 1
 * @param question the fact, with why it was asked for
 * @param answer the answer, as a scenario file has it; {@code unknown} where nobody knows
 */
public record AnsweredQuestion(int number, NextQuestion question, String answer) {}
