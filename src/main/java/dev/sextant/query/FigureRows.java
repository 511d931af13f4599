package dev.sextant.query;

import dev.sextant.audit.KeptPlace;
import dev.sextant.audit.RecordedFigure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the figures that decisions rest on into their tables. */
final class FigureRows {

    private final Inserts inserts;
    private final Names figures;

    FigureRows(Inserts inserts) {
        this.inserts = inserts;
        this.figures = new Names("figure", inserts);
    }

    void add(int record, Excerpt excerpt) throws SQLException {
        Set<Integer> numbers = new HashSet<>();
        for (RecordedFigure figure : excerpt.figures()) {
            int number = number(figure);
            if (numbers.add(number)) {
                inserts.add("ground", record, number);
            }
        }
    }

    private int number(RecordedFigure figure) throws SQLException {
        KeptPlace place = figure.place();
        List<Object> known =
                Arrays.asList(
                        figure.type(), figure.values(), figure.source(), figure.asOf(), place);
        return figures.of(
                known,
                () ->
                        Arrays.asList(
                                figure.type(),
                                Excerpt.says(figure.values()),
                                figure.source(),
                                figure.asOf(),
                                place == null ? null : place.file(),
                                place == null ? null : place.line()));
    }
}
