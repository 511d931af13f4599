/** The commands for rule authors. */
package dev.sextant.cli.rules;
