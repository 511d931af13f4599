/**
 * Text with places: files become values that know their file, line and column, and bytes become a
 * digest.
 *
 * <p>YAML is read from the events of snakeyaml-engine, and JSON from the tokens of Jackson's core:
 * both say where everything is, and neither turns a text into anything else. Tables are read by
 * FastCSV, and workbooks by fastexcel, after Aalto and Commons Compress have looked through their
 * parts.
 *
 * <p>Whatever Sextant refuses in a file, it refuses as a {@link dev.sextant.source.Problem} at a
 * {@link dev.sextant.source.Location}.
 */
package dev.sextant.source;
