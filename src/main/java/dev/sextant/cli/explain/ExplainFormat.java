package dev.sextant.cli.explain;

/** What an explanation looks like. */
public enum ExplainFormat {
    /** For people, on a terminal. */
    text,
    /** For machines. */
    json,
    /** A case file for people, in Markdown. */
    md,
    /** A case file for people, as a page for a browser. */
    html;

    /** Whether it is a case file. */
    boolean isPage() {
        return this == md || this == html;
    }
}
