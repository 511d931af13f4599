package dev.sextant.report.casefile;

import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFact;
import dev.sextant.record.model.RecordedFigure;
import dev.sextant.report.format.PageAssets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the template of a case file asks for beyond the case. */
final class CasePage {

    private final CaseFile file;
    private final Map<String, RecordedFact> facts = new HashMap<>();
    private final Map<Integer, RecordedFigure> figures = new HashMap<>();

    CasePage(CaseFile file) {
        this.file = file;
        file.record().facts().forEach(one -> facts.put(one.path(), one));
        file.record().figures().forEach(one -> figures.put(one.number(), one));
    }

    /** The case. */
    CaseFile file() {
        return file;
    }

    /** The look of the page. */
    PageAssets look() {
        return PageAssets.OF_CASE;
    }

    /** A given fact that a condition rests on. */
    RecordedFact fact(RecordedEvidence ground) {
        return facts.get(ground.fact());
    }

    /** A figure that a condition rests on. */
    RecordedFigure figure(RecordedEvidence ground) {
        return figures.get(ground.figure());
    }

    /** A drawing. */
    String drawn(CaseGraph graph) {
        List<CaseGraph> all = file.graphs();
        return CaseGraphSvg.write(graph, file, "drawing-" + (all.indexOf(graph) + 1));
    }
}
