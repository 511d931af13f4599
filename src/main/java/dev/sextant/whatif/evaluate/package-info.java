/**
 * Evaluates changes of facts without the engine, as far as the text of the rules allows, and hands
 * over to the engine where it does not.
 */
package dev.sextant.whatif.evaluate;
