/**
 * Finds the unknown facts, and pairs of them, that could turn an answer, and the questions worth
 * asking.
 */
package dev.sextant.whatif.sensitivity;
