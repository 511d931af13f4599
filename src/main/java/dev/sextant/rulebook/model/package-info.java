/**
 * A rule as it is written: its metadata, conditions and conclusions, each with its place and parsed
 * once; the fact types and their components; and the rule base that holds them all.
 */
package dev.sextant.rulebook.model;
