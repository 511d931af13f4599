/**
 * YAML and JSON: text becomes values that know their line and column, with nothing coerced. JSON is
 * written here too, the same on every machine.
 */
package dev.sextant.source.document;
