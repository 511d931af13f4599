/**
 * Why a rule did not fire, or an option was not chosen: the conditions that failed, by how much,
 * and the rules that would have supplied what is missing.
 */
package dev.sextant.explain.whynot;
