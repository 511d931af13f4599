package dev.sextant.report;

import dev.sextant.audit.StoredRecord;

/**
 * Renders a decision as a page that needs nothing else, not even a script: to read on a screen, to
 * print, and to file.
 */
public final class CaseHtml {

    private CaseHtml() {}

    /** The page, with a line feed at its end. */
    public static String write(StoredRecord kept) {
        return PageRenderer.render("case", new CasePage(CaseFile.of(kept)));
    }
}
