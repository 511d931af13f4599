package dev.sextant.rulebook.data;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.data.FigureFile.FigureList;
import dev.sextant.rulebook.data.FigureFile.Placed;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.source.EnumWords;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lays the figures of several folders over each other: one gives way to one that is about the same
 * in a later folder, which takes its place in the order.
 */
final class FigureOverlay {

    static final String MISSING = "missing-figure";

    private final Map<Figure, Location> figures = new LinkedHashMap<>();
    private final List<Placed> added = new ArrayList<>();
    private final List<Placed> replacing = new ArrayList<>();

    /**
     * Adds what a data file holds.
     *
     * @param files the file as each folder has it, the lowest first
     */
    void add(List<FigureSection> sections, List<FigureFile> files) {
        List<FigureFile> readable = files.stream().filter(file -> file.place() != null).toList();
        if (!readable.isEmpty()) {
            sections.forEach(section -> add(section, readable, readable.size() == files.size()));
        }
    }

    /** The active figures with their places, in the order of the files. */
    Map<Figure, Location> figures() {
        return figures;
    }

    /** What each folder brings. */
    List<DataFiles.Brought> brought(int layers) {
        List<DataFiles.Brought> brought = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            brought.add(new DataFiles.Brought(count(added, layer), count(replacing, layer)));
        }
        return brought;
    }

    private static int count(List<Placed> some, int layer) {
        return (int) some.stream().filter(each -> each.layer() == layer).count();
    }

    private void add(FigureSection section, List<FigureFile> files, boolean areAll) {
        List<FigureList> lists =
                files.stream().map(file -> file.list(section)).filter(Objects::nonNull).toList();
        FigureFile lowest = files.get(0);
        if (lists.isEmpty() && areAll && section.isRequired()) {
            lowest.problems()
                    .add(
                            lowest.place(),
                            FigureReader.MISSING_KEY,
                            "there is not a list of " + section.key(),
                            "Maybe add " + section.key() + ": and its entries.");
        }
        Map<List<Object>, Placed> inForce = new LinkedHashMap<>();
        Map<List<Object>, Placed> first = new LinkedHashMap<>();
        for (FigureList list : lists) {
            inForce.putAll(list.figures());
            list.figures().forEach(first::putIfAbsent);
        }
        inForce.forEach(
                (identity, placed) -> {
                    figures.put(placed.figure(), placed.location());
                    (placed.equals(first.get(identity)) ? added : replacing).add(placed);
                });
        boolean whole = areAll && lists.stream().allMatch(FigureList::isWhole);
        if (!lists.isEmpty() && whole && section.complete() != null) {
            requireAll(section, files, inForce.values().stream().map(Placed::figure).toList());
        }
    }

    private static void requireAll(
            FigureSection section, List<FigureFile> files, List<Figure> inForce) {
        FigureFile file =
                files.stream().filter(each -> each.list(section) != null).findFirst().orElseThrow();
        List<Object> named =
                inForce.stream()
                        .map(figure -> FigureFile.component(figure, section.complete()))
                        .toList();
        for (Object required : required(section)) {
            if (!named.contains(required)) {
                String word =
                        required instanceof Enum<?> constant
                                ? EnumWords.of(constant)
                                : (String) required;
                file.problems()
                        .add(
                                file.list(section).place(),
                                MISSING,
                                section.key() + " has no entry for " + word,
                                "Maybe add {" + section.complete() + ": " + word + ", …}.");
            }
        }
    }

    private static List<?> required(FigureSection section) {
        Class<?> type =
                FactTypes.componentsOf(section.type().getSimpleName()).get(section.complete());
        return type.isEnum() ? List.of(type.getEnumConstants()) : FactTypes.given();
    }
}
