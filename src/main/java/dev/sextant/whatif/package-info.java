/**
 * What would change an answer: flips, sweeps, sensitivity and certainty. Every answer that is
 * reported comes from a run of the rules.
 */
package dev.sextant.whatif;
