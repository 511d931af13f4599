/**
 * What a rule is: its id, sentence, source, rationale and place, what it reads and what it writes;
 * the data files beside the rules; and the conventions that hold for both.
 *
 * <p>Nothing here compiles or runs a rule: these are the records that the engine hands over, so
 * that explaining and checking need no engine.
 *
 * <p>The data files are {@code sources.yaml}, a mapping of keys such as {@code
 * article/kubernetes/long-running} to {@code {sentence, from, asOf}}, and {@code limits.yaml},
 * {@code prices.yaml}, {@code weights.yaml}, {@code changes.yaml} and {@code questions.yaml}, lists
 * of figures under the keys that {@link dev.sextant.rulebook.data.FigureSection} names; the keys of
 * an entry are the components of its record in {@code fact}, with enum constants in lower case with
 * hyphens, days as {@code 2026-11-23}, and a source that is a key of {@code sources.yaml} or an
 * address.
 */
package dev.sextant.rulebook;
