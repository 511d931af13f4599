package dev.sextant.record.model;

import dev.sextant.explain.words.GivenValues;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.source.RelativeNames;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A given fact.
 *
 * @param path its name, such as {@code thumbnails.memory}
 * @param value what can be computed with, as {@link GivenFact#value()} has it: durations in
 *     seconds, memory in MiB
 * @param text the same as a person would write it in a scenario
 * @param place where it stands; null where it did not come from a file
 */
public record RecordedFact(String path, Object value, String text, RecordedLocation place) {

    /** All facts that are given, in files of these names. */
    public static List<RecordedFact> of(DecisionFacts facts, RelativeNames names) {
        List<RecordedFact> kept = new ArrayList<>();
        for (GivenFact given : GivenFacts.of(facts)) {
            kept.add(
                    new RecordedFact(
                            given.path().toString(),
                            given.value(),
                            GivenValues.of(given.path(), facts),
                            RecordedLocation.of(names.of(given.location()))));
        }
        return kept;
    }

    /** Whether it is a name, and nothing that rules weigh. */
    public boolean namesOwner() {
        return given().path().key().equals("name");
    }

    /** The same as the rest of the program has it. */
    public GivenFact given() {
        int point = path.lastIndexOf('.');
        return new GivenFact(
                new FactPath(path.substring(0, Math.max(0, point)), path.substring(point + 1)),
                value,
                place == null ? null : place.location());
    }
}
