package dev.sextant.rulebook.data;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns an entry of a data file into a figure: the keys are the components of its record. */
final class FigureReader {

    static final String UNKNOWN_KEY = "unknown-key";
    static final String MISSING_KEY = "missing-key";

    private final DataProblems problems;
    private final ValueReader values;

    FigureReader(DataProblems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The figure, or null after a problem. */
    Figure read(FigureSection section, DocumentValue value) {
        if (!(value instanceof MappingValue mapping)) {
            problems.add(
                    value.location(),
                    ValueReader.CODE,
                    "this entry of " + section.key() + " has no keys",
                    "Maybe write it as {"
                            + section.type().getRecordComponents()[0].getName()
                            + ": …, …}.");
            return null;
        }
        RecordComponent[] components = section.type().getRecordComponents();
        boolean known =
                onlyKnownKeys(
                        section,
                        mapping,
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        List<Object> arguments = new ArrayList<>();
        boolean complete = true;
        for (RecordComponent component : components) {
            Optional<MappingEntry> entry = mapping.entry(component.getName());
            Object argument =
                    entry.isEmpty()
                            ? null
                            : values.read(
                                    component.getName(), component.getType(), entry.get().value());
            boolean optional = section.optional().contains(component.getName());
            if (entry.isEmpty() && !optional) {
                problems.add(
                        mapping.location(),
                        MISSING_KEY,
                        "this entry of " + section.key() + " has no " + component.getName(),
                        "Maybe add " + component.getName() + ": ….");
            }
            complete &= argument != null || entry.isEmpty() && optional;
            arguments.add(argument);
        }
        return known && complete
                ? section.type().cast(RecordShape.of(section.type()).make(arguments.toArray()))
                : null;
    }

    private boolean onlyKnownKeys(
            FigureSection section, MappingValue mapping, Collection<String> known) {
        boolean all = true;
        for (MappingEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problems.unknown(
                        entry.location(),
                        UNKNOWN_KEY,
                        entry.key() + " is not a valid key here",
                        section.type().getSimpleName() + "." + entry.key(),
                        entry.key(),
                        known);
                all = false;
            }
        }
        return all;
    }
}
