/** Words for facts, values and conditions, the same in every locale. */
package dev.sextant.explain.words;
