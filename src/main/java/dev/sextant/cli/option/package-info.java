/** Options that several commands share. */
package dev.sextant.cli.option;
