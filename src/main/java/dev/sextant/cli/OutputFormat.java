package dev.sextant.cli;

/** What output looks like. */
enum OutputFormat {
    /** For people. */
    text,
    /** For machines. */
    json
}
