/**
 * Evaluates the conditions of rules that did not fire, with the predicates that the engine compiled
 * them to.
 */
package dev.sextant.engine.judge;
