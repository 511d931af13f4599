/**
 * Facts by their names in scenario files: words, numbers and amounts with units, read strictly and
 * written back.
 */
package dev.sextant.scenario.value;
