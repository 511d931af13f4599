package dev.sextant.report.flip;

import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTable;
import dev.sextant.whatif.sensitivity.Sweep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Shows the answer over the range of one fact as a table, over two as a map. */
public final class SweepText {

    private static final String SAMPLED =
            "A rule calculates with this number. The answers apply to the values shown. Values in"
                    + " between were not tried.";

    private SweepText() {}

    /** The lines. */
    public static List<String> lines(Sweep sweep, int width) {
        List<String> lines =
                new ArrayList<>(
                        LineWrapper.lines(TextSanitizer.line(SweepProse.title(sweep)), width));
        lines.add("");
        if (sweep.cells().isEmpty()) {
            lines.addAll(
                    LineWrapper.lines(
                            "In this scenario, no rule distinguishes its values, so the answer does"
                                    + " not change.",
                            width));
            return lines;
        }
        lines.addAll(sweep.axes().size() == 1 ? strip(sweep, width) : map(sweep, width));
        if (SweepProse.isSampled(sweep)) {
            lines.add("");
            lines.addAll(LineWrapper.lines(SAMPLED, width));
        }
        return lines;
    }

    private static List<String> strip(Sweep sweep, int width) {
        TextTable table =
                new TextTable(List.of("", "value", "answer"), List.of(false, false, false), 60);
        for (SweepBands.Band band : SweepBands.of(sweep)) {
            table.row(List.of(band.isNow() ? "now" : "", band.words(), SweepProse.of(band.cell())));
        }
        return table.wrapped(width);
    }

    private static List<String> map(Sweep sweep, int width) {
        Sweep.Axis down = sweep.axes().get(0);
        Sweep.Axis across = sweep.axes().get(1);
        List<String> headings = new ArrayList<>(List.of("", ""));
        for (int column = 1; column <= across.stops().size(); column++) {
            headings.add(String.valueOf(column));
        }
        TextTable table = new TextTable(headings, Collections.nCopies(headings.size(), false), 40);
        for (int row = 0; row < down.stops().size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(down.stops().get(row).isNow() ? "now" : "");
            cells.add(SweepProse.of(down.stops().get(row)));
            for (int column = 0; column < across.stops().size(); column++) {
                cells.add(SweepProse.letter(sweep.at(row, column)));
            }
            table.row(cells);
        }
        List<String> lines = new ArrayList<>(table.lines(width));
        lines.add("");
        for (int column = 0; column < across.stops().size(); column++) {
            Sweep.Stop stop = across.stops().get(column);
            String now = stop.isNow() ? " (now)" : "";
            String text = (column + 1) + ": " + across.path() + " " + SweepProse.of(stop) + now;
            lines.addAll(LineWrapper.hanging(TextSanitizer.line(text), width));
        }
        lines.add("");
        lines.addAll(legend(sweep));
        return lines;
    }

    private static List<String> legend(Sweep sweep) {
        TreeSet<String> legend = new TreeSet<>();
        for (Sweep.Cell cell : sweep.cells()) {
            legend.add(SweepProse.letter(cell) + " = " + SweepProse.of(cell.withoutStyle()));
        }
        return List.copyOf(legend);
    }
}
