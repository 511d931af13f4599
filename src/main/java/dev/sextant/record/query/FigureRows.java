package dev.sextant.record.query;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.UsedFigure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the figures that decisions rest on into their tables. */
final class FigureRows {

    private final RowInserter inserts;
    private final LookupTableWriter figures;

    FigureRows(RowInserter inserts) {
        this.inserts = inserts;
        this.figures = new LookupTableWriter("figure", inserts);
    }

    void add(int record, RecordExcerpt excerpt) throws SQLException {
        Set<Integer> numbers = new HashSet<>();
        for (UsedFigure figure : excerpt.figures()) {
            int number = number(figure);
            if (numbers.add(number)) {
                inserts.add("ground", record, number);
            }
        }
    }

    private int number(UsedFigure figure) throws SQLException {
        FilePosition place = figure.place();
        List<Object> known =
                Arrays.asList(
                        figure.type(), figure.values(), figure.source(), figure.asOf(), place);
        return figures.of(
                known,
                () ->
                        Arrays.asList(
                                figure.type(),
                                RecordExcerpt.says(figure.values()),
                                figure.source(),
                                figure.asOf(),
                                place == null ? null : place.file(),
                                place == null ? null : place.line()));
    }
}
