/** What a command talks to: standard streams, exit codes, signals, progress and the log. */
package dev.sextant.cli.terminal;
