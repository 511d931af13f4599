/** The commands that explain: explain and why-not. */
package dev.sextant.cli.explain;
