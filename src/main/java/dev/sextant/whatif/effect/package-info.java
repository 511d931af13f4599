/**
 * Judges combinations of changes by the effects of each: what does not meet anywhere in the rules
 * adds up, and is not decided again.
 */
package dev.sextant.whatif.effect;
