package dev.sextant.report.casefile;

import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.format.PageRenderer;

/**
 * Renders a decision as a page that needs nothing else, not even a script: to read on a screen, to
 * print, and to file.
 */
public final class CaseHtml {

    private CaseHtml() {}

    /** The page, with a line feed at its end. */
    public static String write(StoredRecord kept) {
        return PageRenderer.render("casefile/case", new CasePage(CaseFile.of(kept)));
    }
}
