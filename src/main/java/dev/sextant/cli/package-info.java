/**
 * The command line: commands, exit codes and the log. Nothing else uses the standard streams,
 * picocli or Logback.
 */
package dev.sextant.cli;
