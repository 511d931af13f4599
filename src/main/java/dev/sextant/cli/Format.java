package dev.sextant.cli;

/** What output looks like. */
enum Format {
    /** For people. */
    text,
    /** For machines. */
    json
}
