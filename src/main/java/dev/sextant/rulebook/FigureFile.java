package dev.sextant.rulebook;

import dev.sextant.fact.Figure;
import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import dev.sextant.source.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the lists of figures of one data file. */
final class FigureFile {

    static final String DUPLICATE = "duplicate-figure";
    static final String MISSING = "missing-figure";

    private final DataProblems problems;
    private final Set<String> sources;
    private final Predicate<String> isKnown;
    private final FigureReader reader;
    private final Map<Figure, Location> figures = new LinkedHashMap<>();

    /** A reader for figures that rest on the keys of {@code sources.yaml}. */
    FigureFile(DataProblems problems, Set<String> sources, Predicate<String> isKnown) {
        this.problems = problems;
        this.sources = sources;
        this.isKnown = isKnown;
        this.reader = new FigureReader(problems);
    }

    /** The figures with their places, in the order of the file. */
    Map<Figure, Location> read(List<Section> sections, Mapping file) {
        List<String> keys = sections.stream().map(Section::key).toList();
        for (Entry entry : file.entries()) {
            if (!keys.contains(entry.key())) {
                problems.unknown(
                        entry.location(),
                        FigureReader.UNKNOWN_KEY,
                        entry.key() + " is not a key here",
                        entry.key(),
                        keys);
            }
        }
        for (Section section : sections) {
            Optional<Entry> entry = file.entry(section.key());
            if (entry.isEmpty()) {
                problems.add(
                        file.location(),
                        FigureReader.MISSING_KEY,
                        "there is no list of " + section.key(),
                        "Maybe add " + section.key() + ": and its entries.");
            } else {
                read(section, entry.get());
            }
        }
        return figures;
    }

    private void read(Section section, Entry list) {
        if (!(list.value() instanceof Sequence sequence)) {
            problems.add(
                    list.location(),
                    ValueReader.CODE,
                    section.key() + " is no list",
                    "Maybe begin each entry with a hyphen.");
            return;
        }
        Map<List<Object>, Location> seen = new HashMap<>();
        List<Object> named = new ArrayList<>();
        boolean whole = true;
        for (Value item : sequence.items()) {
            Figure figure = reader.read(section, item);
            whole &= figure != null;
            if (figure != null) {
                named.add(section.complete() == null ? "" : component(figure, section.complete()));
                keep(section, figure, (Mapping) item, seen);
            }
        }
        if (whole && section.complete() != null) {
            requireAll(section, named, list.location());
        }
    }

    private void keep(
            Section section, Figure figure, Mapping item, Map<List<Object>, Location> seen) {
        List<Object> identity =
                section.unique().stream().map(component -> component(figure, component)).toList();
        Location first = seen.putIfAbsent(identity, item.location());
        if (first != null) {
            problems.add(
                    item.location(),
                    DUPLICATE,
                    "this entry says again what " + first + " says",
                    "Maybe remove one of the two.");
            return;
        }
        figures.put(figure, item.location());
        boolean address = figure.source().startsWith("https://");
        if (!address && !isKnown.test(figure.source())) {
            Location place = item.entry("source").orElseThrow().value().location();
            problems.unknownSource(place, figure.source(), sources);
        }
    }

    private void requireAll(Section section, List<Object> named, Location location) {
        for (Object required : required(section)) {
            if (!named.contains(required)) {
                String word =
                        required instanceof Enum<?> constant
                                ? Words.of(constant)
                                : (String) required;
                problems.add(
                        location,
                        MISSING,
                        section.key() + " has no entry for " + word,
                        "Maybe add {" + section.complete() + ": " + word + ", …}.");
            }
        }
    }

    private static List<?> required(Section section) {
        Class<?> type =
                FactTypes.componentsOf(section.type().getSimpleName()).get(section.complete());
        return type.isEnum() ? List.of(type.getEnumConstants()) : FactTypes.given();
    }

    private static Object component(Figure figure, String name) {
        try {
            return figure.getClass().getMethod(name).invoke(figure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    figure.getClass() + " has the component " + name, impossible);
        }
    }
}
