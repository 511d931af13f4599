/**
 * Parses DRL with the parser of Drools into the rules of {@code rulebook}, and explains syntax
 * errors in plain words.
 */
package dev.sextant.engine.read;
