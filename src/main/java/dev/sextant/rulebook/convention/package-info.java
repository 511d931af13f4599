/**
 * The conventions that every rule base keeps, one class each, and the checker that applies them
 * all.
 */
package dev.sextant.rulebook.convention;
