package dev.sextant.cli.explain;

/** Output formats of an explanation. */
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
