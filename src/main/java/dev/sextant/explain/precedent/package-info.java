/** Real decisions that turned on the same reasons. */
package dev.sextant.explain.precedent;
