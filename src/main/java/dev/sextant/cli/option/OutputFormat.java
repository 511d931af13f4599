package dev.sextant.cli.option;

/** Output formats of most commands. */
public enum OutputFormat {
    /** For people. */
    text,
    /** For machines. */
    json
}
