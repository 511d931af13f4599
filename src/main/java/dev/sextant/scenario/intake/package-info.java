/**
 * The inputs of a run: files, folders and lines of any size, in chunks that are read in parallel.
 */
package dev.sextant.scenario.intake;
