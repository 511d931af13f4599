/**
 * Writes records to a folder: a hash chain of lines, a manifest of versions and rules, and a seal
 * over all of it.
 */
package dev.sextant.record.write;
