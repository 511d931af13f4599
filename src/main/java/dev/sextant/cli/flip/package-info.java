/** The command flip. */
package dev.sextant.cli.flip;
