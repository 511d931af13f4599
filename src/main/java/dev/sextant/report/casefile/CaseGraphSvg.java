package dev.sextant.report.casefile;

import dev.sextant.report.casefile.CaseGraph.Edge;
import dev.sextant.report.casefile.CaseGraph.Node;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.GraphLayout;
import dev.sextant.report.format.GraphLayout.Place;
import dev.sextant.report.format.GraphLayout.Point;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.MarkupWriter;
import dev.sextant.report.format.TextMetrics;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws what led to a conclusion as part of a page that has the style and a place for each node:
 * given facts on the left, the conclusion on the right, an arrow wherever one rests on another.
 */
final class CaseGraphSvg {

    private static final int FRAME = 12;
    private static final int ARROW = 6;
    private static final int LETTERS_OF_A_LINE = 26;
    private static final int MOST_LINES = 5;

    private final CaseGraph graph;
    private final CaseFile file;
    private final String name;
    private final Map<Node, List<String>> lines = new LinkedHashMap<>();
    private final GraphLayout layout = GraphLayout.toTheRight();
    private final MarkupWriter svg = new MarkupWriter();

    private CaseGraphSvg(CaseGraph graph, CaseFile file, String name) {
        this.graph = graph;
        this.file = file;
        this.name = name;
    }

    /**
     * The drawing, as an element.
     *
     * @param name a name that no other drawing of the page has
     */
    static String write(CaseGraph graph, CaseFile file, String name) {
        return new CaseGraphSvg(graph, file, name).element();
    }

    private String element() {
        arrange();
        Place whole = layout.whole();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "map", "role", "document");
        svg.attributes("aria-labelledby", name + "-title " + name + "-description");
        svg.attributes(
                "viewBox", "-12 -12 " + pixels(whole.width()) + " " + pixels(whole.height()));
        svg.attributes("width", pixels(whole.width()), "height", pixels(whole.height())).line();
        svg.element("title", "What led to the answer for " + graph.title(), "id", name + "-title");
        svg.line().element("desc", description(), "id", name + "-description").line();
        layout.arrows().forEach(this::arrow);
        graph.nodes().stream()
                .sorted(
                        Comparator.<Node>comparingInt(node -> layout.of(node.id()).x())
                                .thenComparingInt(node -> layout.of(node.id()).y()))
                .forEach(this::node);
        return svg.close().written() + "\n";
    }

    private static String pixels(int length) {
        return Integer.toString(length + 2 * FRAME);
    }

    private String description() {
        return CountPhrase.of(count("given"), "given fact")
                + ", "
                + CountPhrase.of(count("figure"), "dated figure")
                + " and "
                + CountPhrase.of(count("fact"), "conclusion")
                + ". Arrows lead from given facts to conclusions, and some steps are not drawn. The"
                + " list below has the same content.";
    }

    private int count(String kind) {
        return Math.toIntExact(
                graph.nodes().stream().filter(node -> node.kind().equals(kind)).count());
    }

    private void arrange() {
        for (Node node : graph.nodes()) {
            List<String> shown = lines(node);
            lines.put(node, shown);
            int width = shown.stream().mapToInt(TextMetrics::width).max().orElseThrow();
            layout.box(
                    node.id(),
                    width + 2 * TextMetrics.MARGIN,
                    shown.size() * TextMetrics.LINE + TextMetrics.MARGIN);
        }
        for (Edge edge : graph.edges()) {
            layout.arrow(edge.from(), edge.to());
        }
        layout.find();
    }

    /** Its name, what is said of it as far as there is room, and where it stands. */
    private static List<String> lines(Node node) {
        List<String> lines = new ArrayList<>(wrapped(node.name()));
        List<String> shown = wrapped(node.text());
        lines.addAll(shown.subList(0, Math.min(MOST_LINES, shown.size())));
        if (shown.size() > MOST_LINES) {
            lines.add("\u2026");
        }
        if (!node.place().isEmpty()) {
            lines.add(cut(TextSanitizer.line(node.place())));
        }
        return lines;
    }

    private static List<String> wrapped(String text) {
        return LineWrapper.lines(TextSanitizer.line(text), LETTERS_OF_A_LINE).stream()
                .map(CaseGraphSvg::cut)
                .toList();
    }

    /** The end of a place says more than its beginning. */
    private static String cut(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= LETTERS_OF_A_LINE + 2
                ? line
                : "\u2026" + line.substring(line.offsetByCodePoints(0, length - LETTERS_OF_A_LINE));
    }

    private void node(Node node) {
        Place place = layout.of(node.id());
        svg.open("a", "href", "#" + file.anchor(node.anchor(), node.key()));
        svg.element("title", node.name() + ": " + node.text() + " " + node.place());
        svg.open("rect", "class", node.kind(), "rx", node.kind().equals("fact") ? "3" : "12");
        svg.attributes("x", Integer.toString(place.x()), "y", Integer.toString(place.y()));
        svg.attributes("width", Integer.toString(place.width()));
        svg.attributes("height", Integer.toString(place.height())).close();
        int y = place.y();
        List<String> shown = lines.get(node);
        for (int line = 0; line < shown.size(); line++) {
            y += TextMetrics.LINE;
            text(shown.get(line), place.x() + TextMetrics.MARGIN, y, line == 0 ? "folder" : "line");
        }
        svg.close().line();
    }

    private void text(String line, int x, int y, String kind) {
        svg.open("text", "class", kind, "x", Integer.toString(x), "y", Integer.toString(y));
        svg.attributes("textLength", Integer.toString(TextMetrics.width(line)));
        svg.text(line).close();
    }

    private void arrow(List<Point> way) {
        svg.open("polyline", "class", "arrow", "points", points(way), "aria-hidden", "true");
        svg.close();
        Point end = way.get(way.size() - 1);
        int back = end.x() - ARROW;
        Point upper = new Point(back, end.y() - ARROW / 2);
        Point lower = new Point(back, end.y() + ARROW / 2);
        String head = points(List.of(end, upper, lower));
        svg.open("polygon", "class", "head", "points", head, "aria-hidden", "true").close().line();
    }

    private static String points(List<Point> points) {
        return points.stream().map(at -> at.x() + "," + at.y()).collect(Collectors.joining(" "));
    }
}
