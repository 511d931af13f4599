package dev.sextant.report.casefile;

import dev.sextant.report.format.PageAssets;
import java.util.List;

/** What the template of a case file asks for beyond the case. */
final class CasePage {

    private final CaseFile file;

    CasePage(CaseFile file) {
        this.file = file;
    }

    CaseFile file() {
        return file;
    }

    /** The look of the page. */
    PageAssets look() {
        return PageAssets.OF_CASE;
    }

    /** A drawing. */
    String drawn(CaseGraph graph) {
        List<CaseGraph> all = file.graphs();
        return CaseGraphSvg.write(graph, file, "drawing-" + (all.indexOf(graph) + 1));
    }
}
