/** The commands that decide many scenarios: run, test and template. */
package dev.sextant.cli.run;
