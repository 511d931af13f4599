package dev.sextant.report.casefile;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The given facts that a case file tells: of what was redacted it says so. */
final class CaseFacts {

    private static final String TAKEN_OUT = "(redacted)";

    private CaseFacts() {}

    /** The facts of a record, with those that are no more than named in it. */
    static List<RecordedFact> of(DecisionRecord record) {
        Map<String, RecordedFact> facts = new LinkedHashMap<>();
        if (record.facts() != null) {
            record.facts().forEach(fact -> facts.put(fact.path(), told(fact)));
        }
        if (record.derived() != null) {
            record.derived().stream()
                    .flatMap(conclusion -> conclusion.by().stream())
                    .flatMap(firing -> firing.conditions().stream())
                    .flatMap(condition -> condition.rests().stream())
                    .map(RecordedEvidence::fact)
                    .filter(path -> path != null)
                    .forEach(path -> facts.putIfAbsent(path, takenOut(path)));
        }
        return List.copyOf(facts.values());
    }

    private static RecordedFact told(RecordedFact fact) {
        return fact.text() == null
                ? new RecordedFact(fact.path(), null, TAKEN_OUT, fact.place())
                : fact;
    }

    private static RecordedFact takenOut(String path) {
        return new RecordedFact(path, null, TAKEN_OUT, null);
    }
}
