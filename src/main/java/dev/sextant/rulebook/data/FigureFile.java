package dev.sextant.rulebook.data;

import dev.sextant.fact.Figure;
import dev.sextant.source.Location;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.SequenceValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the lists of figures of one data file. */
final class FigureFile {

    static final String DUPLICATE = "duplicate-figure";

    private final int layer;
    private final DataProblems problems;
    private final Set<String> sources;
    private final Predicate<String> isKnown;
    private final FigureReader reader;
    private final Map<FigureSection, FigureList> lists = new HashMap<>();
    private Location place;

    /**
     * A list of figures.
     *
     * @param place where it begins
     * @param isWhole whether each of its entries could be read
     * @param figures the figures by what distinguishes them from each other, in the order of the
     *     list
     */
    record FigureList(Location place, boolean isWhole, Map<List<Object>, Placed> figures) {}

    /**
     * A figure and where it is.
     *
     * @param layer the place of its folder among those that override each other
     */
    record Placed(Figure figure, Location location, int layer) {}

    /** A reader for figures of a folder that rest on the keys of {@code sources.yaml}. */
    FigureFile(int layer, DataProblems problems, Set<String> sources, Predicate<String> isKnown) {
        this.layer = layer;
        this.problems = problems;
        this.sources = sources;
        this.isKnown = isKnown;
        this.reader = new FigureReader(problems);
    }

    /** The problems of the file. */
    DataProblems problems() {
        return problems;
    }

    /** Where its keys begin; null where it could not be read. */
    Location place() {
        return place;
    }

    /** The list of a section, or null. */
    FigureList list(FigureSection section) {
        return lists.get(section);
    }

    /** Reads the lists of a file. */
    void read(List<FigureSection> sections, MappingValue file) {
        place = file.location();
        List<String> keys = sections.stream().map(FigureSection::key).toList();
        for (MappingEntry entry : file.entries()) {
            if (!keys.contains(entry.key())) {
                problems.unknown(
                        entry.location(),
                        FigureReader.UNKNOWN_KEY,
                        entry.key() + " is not a valid key here",
                        entry.key(),
                        keys);
            }
        }
        for (FigureSection section : sections) {
            file.entry(section.key()).ifPresent(entry -> read(section, entry));
        }
    }

    private void read(FigureSection section, MappingEntry list) {
        Map<List<Object>, Placed> figures = new LinkedHashMap<>();
        boolean whole = list.value() instanceof SequenceValue;
        if (list.value() instanceof SequenceValue sequence) {
            for (DocumentValue item : sequence.items()) {
                Figure figure = reader.read(section, item);
                whole &= figure != null;
                if (figure != null) {
                    keep(section, figure, (MappingValue) item, figures);
                }
            }
        } else {
            problems.add(
                    list.location(),
                    ValueReader.CODE,
                    section.key() + " is not a list",
                    "Maybe start each entry with a hyphen.");
        }
        lists.put(section, new FigureList(list.location(), whole, figures));
    }

    private void keep(
            FigureSection section,
            Figure figure,
            MappingValue item,
            Map<List<Object>, Placed> figures) {
        List<Object> identity =
                section.unique().stream().map(each -> component(figure, each)).toList();
        Placed placed = new Placed(figure, item.location(), layer);
        Placed first = figures.putIfAbsent(identity, placed);
        if (first != null) {
            problems.add(
                    item.location(),
                    DUPLICATE,
                    "this entry duplicates " + first.location(),
                    "Maybe remove one of the two.");
            return;
        }
        boolean address = figure.source().startsWith("https://");
        if (!address && !isKnown.test(figure.source())) {
            Location place = item.entry("source").orElseThrow().value().location();
            problems.unknownSource(place, figure.source(), sources);
        }
    }

    /** The value of a component of a figure. */
    static Object component(Figure figure, String name) {
        try {
            return figure.getClass().getMethod(name).invoke(figure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    figure.getClass() + " has the component " + name, impossible);
        }
    }
}
