/** The command ask: an interview that asks only what could still turn the answer. */
package dev.sextant.cli.ask;
