package dev.sextant.explain.words;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.FactPath;
import java.util.Objects;

/** Words questions. */
public final class QuestionWriter {

    private QuestionWriter() {}

    /** The question for a fact. */
    public static String about(FactPath path) {
        return RecordShape.of(type(path.owner())).components().stream()
                .filter(component -> GivenValueReader.key(component).equals(path.key()))
                .map(component -> component.getAnnotation(Asked.class))
                .filter(Objects::nonNull)
                .map(asked -> asked.value().replace("{name}", path.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question for " + path));
    }

    /** The record that facts of an owner are stored in. */
    public static Class<? extends Given> type(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Platform.class;
            case FactPath.TEAM -> Team.class;
            default -> Workload.class;
        };
    }
}
