/** The catalog of a rule base, and the skeleton of a new rule. */
package dev.sextant.authoring.catalog;
