/**
 * Finds the smallest sets of changed facts that give another answer. Each was run before it is
 * reported.
 */
package dev.sextant.whatif.flip;
