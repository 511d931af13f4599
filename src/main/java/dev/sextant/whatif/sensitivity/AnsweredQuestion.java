package dev.sextant.whatif.sensitivity;

/**
 * A question that was answered.
 *
 * @param question the question, with why it was asked
 * @param answer the answer, as a scenario file has it; {@code unknown} where nobody knows
 */
public record AnsweredQuestion(NextQuestion question, String answer) {}
