package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.GivenValue;
import dev.sextant.record.model.DecisionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The given facts of a case file, with a mark for each that was redacted. */
final class CaseFacts {

    private static final String TAKEN_OUT = "(redacted)";

    private CaseFacts() {}

    /** The facts of a record, with those that are no more than named in it. */
    static List<GivenValue> of(DecisionRecord record) {
        Map<String, GivenValue> facts = new LinkedHashMap<>();
        record.facts().forEach(fact -> facts.put(fact.path(), shown(fact)));
        record.derived().stream()
                .flatMap(ConcludedFact::evidence)
                .map(Evidence::fact)
                .filter(path -> path != null)
                .forEach(path -> facts.putIfAbsent(path, takenOut(path)));
        return List.copyOf(facts.values());
    }

    private static GivenValue shown(GivenValue fact) {
        return fact.text() == null
                ? new GivenValue(fact.path(), null, TAKEN_OUT, fact.place())
                : fact;
    }

    private static GivenValue takenOut(String path) {
        return new GivenValue(path, null, TAKEN_OUT, null);
    }
}
