package dev.sextant.report.flip;

import dev.sextant.report.format.AssetLoader;
import dev.sextant.report.format.MarkupWriter;
import dev.sextant.whatif.sensitivity.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the answer over the range of one fact as a strip, over two as a map: an SVG document that
 * needs nothing else. Each field has its letter and its text; colours differ in lightness, too.
 */
public final class SweepSvg {

    private static final int CELL = 44;
    private static final int LINE = 18;
    private static final int WIDTH = 760;

    private final Sweep sweep;
    private final MarkupWriter svg = new MarkupWriter();
    private int y = 2 * LINE;

    private SweepSvg(Sweep sweep) {
        this.sweep = sweep;
    }

    /** The document. */
    public static String write(Sweep sweep) {
        SweepSvg drawing = new SweepSvg(sweep);
        drawing.open();
        drawing.fields();
        drawing.words();
        return drawing.svg.close().written() + "\n";
    }

    private void open() {
        List<String> described = described();
        int height = rows() * CELL + (5 + described.size()) * LINE;
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "sweep", "role", "img");
        svg.attributes("aria-labelledby", "title desc");
        svg.attributes("viewBox", "0 0 " + WIDTH + " " + height).line();
        svg.element("title", SweepProse.title(sweep), "id", "title").line();
        svg.element("desc", String.join("; ", described), "id", "desc").line();
        svg.open("style").lines(AssetLoader.ofSweep()).close().line();
        svg.open("rect", "class", "paper", "width", "100%", "height", "100%").close().line();
        text(10, 20, "title", SweepProse.title(sweep));
    }

    private int rows() {
        return sweep.axes().size() == 1 ? 1 : sweep.axes().get(0).stops().size();
    }

    private int columns() {
        return sweep.axes().get(sweep.axes().size() - 1).stops().size();
    }

    private void fields() {
        int width = Math.max(12, Math.min(2 * CELL, (WIDTH - 60) / Math.max(1, columns())));
        for (int row = 0; row < rows(); row++) {
            if (rows() > 1) {
                text(10, y + CELL / 2, "mark", String.valueOf((char) ('a' + row % 26)));
            }
            for (int column = 0; column < columns(); column++) {
                field(row, column, 40 + column * width, width);
            }
            y += CELL;
        }
        for (int column = 0; column < columns(); column++) {
            text(40 + column * width + width / 2 - 4, y + LINE, "mark", String.valueOf(column + 1));
        }
        y += 2 * LINE;
    }

    private void field(int row, int column, int x, int width) {
        boolean strip = sweep.axes().size() == 1;
        Sweep.Cell cell = strip ? sweep.at(column, 0) : sweep.at(row, column);
        boolean now =
                strip
                        ? sweep.axes().get(0).stops().get(column).isNow()
                        : sweep.axes().get(0).stops().get(row).isNow()
                                && sweep.axes().get(1).stops().get(column).isNow();
        String kind = cell.isDecided() ? SweepProse.word(cell) : "none";
        svg.open("g").element("title", SweepProse.of(cell) + (now ? " (now)" : ""));
        svg.open("rect", "class", kind + (now ? " now" : ""), "x", Integer.toString(x));
        svg.attributes("y", Integer.toString(y), "width", Integer.toString(width));
        svg.attributes("height", Integer.toString(CELL)).close().close().line();
        text(x + width / 2 - 4, y + CELL / 2 + 5, "on " + kind, SweepProse.letter(cell));
    }

    private void words() {
        for (String line : described()) {
            text(10, y, "word", line);
            y += LINE;
        }
    }

    /** What each number and letter at the edges means, and each letter in the fields. */
    private List<String> described() {
        List<String> lines = new ArrayList<>();
        Sweep.Axis across = sweep.axes().get(sweep.axes().size() - 1);
        for (int index = 0; index < across.stops().size(); index++) {
            String answer =
                    sweep.axes().size() == 1 ? ": " + SweepProse.of(sweep.at(index, 0)) : "";
            lines.add(stop(String.valueOf(index + 1), across, index) + answer);
        }
        if (sweep.axes().size() > 1) {
            Sweep.Axis down = sweep.axes().get(0);
            for (int index = 0; index < down.stops().size(); index++) {
                lines.add(stop(String.valueOf((char) ('a' + index % 26)), down, index));
            }
        }
        sweep.cells().stream()
                .map(cell -> SweepProse.letter(cell) + " = " + SweepProse.of(cell.withoutStyle()))
                .distinct()
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static String stop(String mark, Sweep.Axis axis, int index) {
        Sweep.Stop stop = axis.stops().get(index);
        return mark
                + " = "
                + axis.path()
                + " "
                + SweepProse.of(stop)
                + (stop.isNow() ? " (now)" : "");
    }

    private void text(int x, int at, String kind, String words) {
        svg.open("text", "class", kind, "x", Integer.toString(x), "y", Integer.toString(at));
        svg.text(words).close().line();
    }
}
