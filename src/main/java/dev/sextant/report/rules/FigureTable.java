package dev.sextant.report.rules;

import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Figure;
import dev.sextant.rulebook.graph.FactDependents;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All figures of one type.
 *
 * @param type the name of the type
 * @param columns the names of what they hold, in order, but for source and date
 * @param rows the figures, in the order of the data file
 */
record FigureTable(String type, List<String> columns, List<Row> rows) {

    /**
     * A figure.
     *
     * @param cells what it holds, by column; a value with its unit
     * @param figure the figure
     * @param location where it is
     * @param rules the ids of the rules that may read it
     */
    record Row(List<String> cells, Figure figure, Location location, List<String> rules) {}

    /** The figures of a rule base, by the names of their types. */
    static List<FigureTable> of(Rulebook rulebook) {
        SortedMap<String, List<Figure>> types = new TreeMap<>();
        for (Figure figure : rulebook.figures().keySet()) {
            types.computeIfAbsent(figure.getClass().getSimpleName(), key -> new ArrayList<>())
                    .add(figure);
        }
        List<FigureTable> tables = new ArrayList<>();
        types.forEach((type, figures) -> tables.add(of(type, figures, rulebook)));
        return tables;
    }

    private static FigureTable of(String type, List<Figure> figures, Rulebook rulebook) {
        Set<String> names = new LinkedHashSet<>();
        figures.forEach(figure -> names.addAll(parts(figure).keySet()));
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, String> parts = parts(figure);
            rows.add(
                    new Row(
                            names.stream().map(name -> parts.getOrDefault(name, "")).toList(),
                            figure,
                            rulebook.figures().get(figure),
                            FactDependents.of(figure, rulebook)));
        }
        return new FigureTable(type, names.stream().map(FactFormatter::words).toList(), rows);
    }

    private static Map<String, String> parts(Figure figure) {
        return FactFormatter.parts((Record) figure);
    }
}
