/** Counts which outcomes of which conditions scenarios have tried. */
package dev.sextant.authoring.coverage;
