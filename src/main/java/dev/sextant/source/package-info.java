/**
 * Text with places: files become values that know their file, line and column, and bytes become a
 * digest.
 *
 * <p>Whatever Sextant refuses in a file, it refuses as a {@link dev.sextant.source.Problem} at a
 * {@link dev.sextant.source.Location}.
 */
package dev.sextant.source;
