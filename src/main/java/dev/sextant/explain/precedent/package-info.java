/** Real decisions that depended on the same reasons. */
package dev.sextant.explain.precedent;
