package dev.sextant.cli.option;

/** What output looks like. */
public enum OutputFormat {
    /** For people. */
    text,
    /** For machines. */
    json
}
