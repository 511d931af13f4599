package dev.sextant.record.model;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import dev.sextant.explain.words.GivenValues;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.source.RelativeNames;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.List;

/** Turns the facts of scenarios into what records keep of them, and back. */
public final class RecordedFacts {

    private RecordedFacts() {}

    /**
     * Returns all facts that are given.
     *
     * @param names what the files of the inputs are called in records
     */
    public static List<GivenValue> of(DecisionFacts facts, RelativeNames names) {
        return GivenFacts.of(facts).stream()
                .map(
                        given ->
                                new GivenValue(
                                        given.path().toString(),
                                        given.value(),
                                        GivenValues.of(given.path(), facts),
                                        FilePosition.of(names.of(given.location()))))
                .toList();
    }

    /** Returns the facts of a scenario that a record holds. */
    public static DecisionFacts facts(List<GivenValue> recorded) {
        return GivenFacts.together(recorded.stream().map(RecordedFacts::given).toList());
    }

    private static GivenFact given(GivenValue recorded) {
        return new GivenFact(
                FactPath.of(recorded.path()),
                recorded.value(),
                recorded.place() == null ? null : recorded.place().location());
    }
}
