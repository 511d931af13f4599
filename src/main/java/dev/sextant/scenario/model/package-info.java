/** Scenarios, what their authors expect, and inputs that were rejected. */
package dev.sextant.scenario.model;
