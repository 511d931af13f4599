package dev.sextant.explain;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;
import dev.sextant.fact.Platform;
import dev.sextant.fact.Team;
import dev.sextant.fact.Workload;
import dev.sextant.rulebook.RecordShape;
import dev.sextant.trace.FactPath;
import java.util.Objects;

/** Words questions. */
final class QuestionWriter {

    private QuestionWriter() {}

    /** The question for a fact. */
    static String about(FactPath path) {
        return RecordShape.of(type(path.owner())).components().stream()
                .filter(component -> InputNodeFactory.key(component).equals(path.key()))
                .map(component -> component.getAnnotation(Asked.class))
                .filter(Objects::nonNull)
                .map(asked -> asked.value().replace("{name}", path.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question for " + path));
    }

    /** The record that facts of an owner are kept in. */
    static Class<? extends Given> type(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Platform.class;
            case FactPath.TEAM -> Team.class;
            default -> Workload.class;
        };
    }
}
