/** Puts changes of facts together, and says which answers are wanted and what decides. */
package dev.sextant.whatif.evaluate;
