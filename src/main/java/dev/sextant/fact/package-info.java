/**
 * The facts that rules match and insert: the vocabulary of the rule language. Immutable records and
 * enums, and nothing else.
 *
 * <p>A given fact that is unknown is null, and null makes no rule fire, for or against.
 */
package dev.sextant.fact;
