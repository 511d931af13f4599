/** Reads a scenario file into scenarios, and reports all its problems at once. */
package dev.sextant.scenario.read;
