package dev.sextant.report;

import dev.sextant.explain.Sweep;
import dev.sextant.explain.Wording;
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
    private static final String STYLE =
            "text{font:13px sans-serif;fill:#1a1a1a}.bg{fill:#ffffff}rect{stroke:#1a1a1a}"
                    + ".kubernetes{fill:#1f4e8c}.hybrid{fill:#5fa08f}.serverless{fill:#f4d58a}"
                    + ".neither,.neither-fits{fill:#9a9a9a}.open,.undecided,.none{fill:#ffffff}"
                    + "text.on{fill:#1a1a1a}text.on.kubernetes{fill:#ffffff}.now{stroke-width:4}"
                    + "@media(prefers-color-scheme:dark){text{fill:#f0f0f0}.bg{fill:#1a1a1a}"
                    + "rect{stroke:#f0f0f0}text.on{fill:#1a1a1a}text.on.kubernetes{fill:#ffffff}}";

    private final Sweep sweep;
    private final StringBuilder svg = new StringBuilder();
    private int y = 2 * LINE;

    private SweepSvg(Sweep sweep) {
        this.sweep = sweep;
    }

    /** The document. */
    public static String write(Sweep sweep) {
        SweepSvg drawing = new SweepSvg(sweep);
        drawing.fields();
        drawing.words();
        return drawing.document();
    }

    private String document() {
        int height = y + LINE;
        String title = escaped(SweepProse.title(sweep));
        String words = escaped(String.join("; ", described()));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                + " aria-labelledby=\"title desc\" viewBox=\"0 0 "
                + WIDTH
                + " "
                + height
                + "\">\n<title id=\"title\">"
                + title
                + "</title>\n<desc id=\"desc\">"
                + words
                + "</desc>\n<style>"
                + STYLE
                + "</style>\n<rect class=\"bg\" width=\"100%\" height=\"100%\"/>\n"
                + "<text x=\"10\" y=\"20\">"
                + title
                + "</text>\n"
                + svg
                + "</svg>\n";
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
                text(10, y + CELL / 2, "", String.valueOf((char) ('a' + row % 26)));
            }
            for (int column = 0; column < columns(); column++) {
                field(row, column, 40 + column * width, width);
            }
            y += CELL;
        }
        for (int column = 0; column < columns(); column++) {
            text(40 + column * width + width / 2 - 4, y + LINE, "", String.valueOf(column + 1));
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
        String kind = cell.answer() == null ? "none" : Wording.of(cell.answer());
        svg.append("<g><title>")
                .append(escaped(SweepProse.of(cell) + (now ? " (now)" : "")))
                .append("</title><rect class=\"")
                .append(kind)
                .append(now ? " now" : "")
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(CELL)
                .append("\"/></g>\n");
        text(x + width / 2 - 4, y + CELL / 2 + 5, "on " + kind, SweepProse.letter(cell));
    }

    private void words() {
        for (String line : described()) {
            text(10, y, "", line);
            y += LINE;
        }
    }

    /** What each number and letter at the edges stands for, and each letter in the fields. */
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
                .map(
                        cell ->
                                SweepProse.letter(cell)
                                        + " = "
                                        + SweepProse.of(new Sweep.Cell(cell.answer(), null)))
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
        svg.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(at)
                .append("\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return Printable.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
