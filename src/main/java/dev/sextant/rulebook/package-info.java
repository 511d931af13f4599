/**
 * What a rule is: its id, sentence, source, rationale and place, what it reads and what it writes;
 * the data files beside the rules; and the conventions that hold for both, one class each.
 *
 * <p>Nothing here compiles or runs a rule: these are the records that the engine hands over, so
 * that explaining and checking need no engine.
 */
package dev.sextant.rulebook;
