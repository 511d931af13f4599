/**
 * The front door for Java callers: it wires reading, deciding and explaining together.
 *
 * <p>The command line is its client, and so can any program be.
 */
package dev.sextant;
