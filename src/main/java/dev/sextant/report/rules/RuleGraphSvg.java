package dev.sextant.report.rules;

import dev.sextant.report.format.Anchor;
import dev.sextant.report.format.AssetLoader;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.GraphLayout;
import dev.sextant.report.format.GraphLayout.Place;
import dev.sextant.report.format.GraphLayout.Point;
import dev.sextant.report.format.MarkupWriter;
import dev.sextant.report.format.TextMetrics;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.rules.RuleMap.Box;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws which rule feeds which: boxes of rules, round fields of facts, arrows where a rule reads or
 * concludes one; what comes first is above. An SVG document that needs nothing else.
 */
public final class RuleGraphSvg {

    private static final int FRAME = 12;
    private static final int ARROW = 6;

    private final RuleMap map;
    private final String rule;
    private final GraphLayout layout = new GraphLayout();
    private final MarkupWriter svg = new MarkupWriter();
    private boolean inPage;

    private RuleGraphSvg(List<RuleLinks> rules, String rule) {
        this.map = RuleMap.of(rules);
        this.rule = rule;
    }

    /** The rules of a rule base, with the facts that rules conclude. */
    public static String write(List<RuleLinks> rules) {
        return new RuleGraphSvg(RuleMap.betweenRules(rules), null).document();
    }

    /** The same as part of a page that has the style, and a place for each rule and each fact. */
    static String inPage(List<RuleLinks> rules) {
        RuleGraphSvg drawing = new RuleGraphSvg(RuleMap.betweenRules(rules), null);
        drawing.inPage = true;
        return drawing.document();
    }

    /**
     * A rule and its neighbours, with all facts that the links hold.
     *
     * @param rule the id of the rule; its line is marked
     */
    public static String write(List<RuleLinks> neighbours, String rule) {
        return new RuleGraphSvg(neighbours, rule).document();
    }

    private String document() {
        arrange();
        String size = viewBox();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "map", "role", "document");
        svg.attributes("aria-labelledby", "title description", "viewBox", size);
        Place whole = layout.whole();
        svg.attributes("width", pixels(whole.width()), "height", pixels(whole.height())).line();
        svg.element("title", title(), "id", "title").line();
        svg.element("desc", description(), "id", "description").line();
        if (!inPage) {
            svg.open("style").lines(AssetLoader.ofDrawing()).close().line();
        }
        svg.open("rect", "class", "paper", "x", "-" + FRAME, "y", "-" + FRAME);
        svg.attributes("width", "100%", "height", "100%").close().line();
        layout.arrows().forEach(this::arrow);
        inReadingOrder();
        return svg.close().written() + "\n";
    }

    private static String pixels(int length) {
        return Integer.toString(length + 2 * FRAME);
    }

    private String viewBox() {
        Place whole = layout.whole();
        String corner = "-" + FRAME + " -" + FRAME;
        return corner + " " + pixels(whole.width()) + " " + pixels(whole.height());
    }

    private String title() {
        return rule == null ? "Which rule feeds which" : "What feeds " + rule + ", what it feeds";
    }

    private String description() {
        int rules = map.boxes().stream().mapToInt(box -> box.rules().size()).sum();
        return CountPhrase.of(rules, "rule")
                + " and "
                + CountPhrase.of(map.facts().size(), "type")
                + " of facts. Rules of a folder that read and conclude the same facts share a box."
                + " Arrows lead from a fact to the rules that read it, and from rules to the facts"
                + " that they conclude.";
    }

    private void arrange() {
        for (String fact : map.facts()) {
            int width = TextMetrics.width(fact) + 2 * TextMetrics.MARGIN;
            layout.hub("fact " + fact, width, TextMetrics.LINE + TextMetrics.MARGIN);
        }
        for (Box box : map.boxes()) {
            List<String> lines = box.lines();
            int width = lines.stream().mapToInt(TextMetrics::width).max().orElseThrow();
            layout.box(
                    name(box),
                    width + 2 * TextMetrics.MARGIN,
                    lines.size() * TextMetrics.LINE + TextMetrics.MARGIN);
        }
        for (Box box : map.boxes()) {
            box.takes().forEach(fact -> layout.arrow("fact " + fact, name(box)));
            box.gives().forEach(fact -> layout.arrow(name(box), "fact " + fact));
        }
        layout.find();
    }

    private static String name(Box box) {
        return "box " + box.rules().get(0).id();
    }

    /** From top to bottom and from left to right, as whoever hears them would read them. */
    private void inReadingOrder() {
        record Drawn(Place place, Runnable drawing) {}
        List<Drawn> drawn =
                map.boxes().stream()
                        .map(box -> new Drawn(layout.of(name(box)), () -> box(box)))
                        .collect(Collectors.toList());
        map.facts()
                .forEach(fact -> drawn.add(new Drawn(layout.of("fact " + fact), () -> fact(fact))));
        drawn.sort(
                Comparator.<Drawn>comparingInt(one -> one.place().y())
                        .thenComparingInt(one -> one.place().x()));
        drawn.forEach(one -> one.drawing().run());
    }

    private void box(Box box) {
        Place place = layout.of(name(box));
        svg.open("g", "role", "group", "aria-label", spoken(box));
        rectangle(place, "box", 3);
        text(box.folder(), place, 0, "folder");
        int line = 1;
        for (Rule one : box.rules()) {
            boolean asked = one.id().equals(rule);
            svg.open("g").element("title", one.id() + ": " + one.sentence());
            if (asked) {
                text("\u25b6", place.x() - TextMetrics.MARGIN, place.y(), line, "mark");
            }
            link("rule", one.id());
            text(Box.line(one), place, line++, asked ? "asked" : "rule");
            svg.close().close();
        }
        svg.close().line();
    }

    private static String spoken(Box box) {
        List<String> does = new ArrayList<>();
        if (!box.takes().isEmpty()) {
            does.add("read " + String.join(", ", box.takes()));
        }
        if (!box.gives().isEmpty()) {
            does.add("conclude " + String.join(", ", box.gives()));
        }
        return "Rules of " + box.folder() + " that " + String.join(" and ", does);
    }

    private void fact(String fact) {
        Place place = layout.of("fact " + fact);
        String kind =
                FactTypes.isGiven(fact) ? "given" : FactTypes.isFigure(fact) ? "figure" : "fact";
        svg.open("g", "role", "group", "aria-label", spoken(kind) + fact);
        rectangle(place, kind, place.height() / 2);
        link("fact", fact);
        text(fact, place, 0, kind);
        svg.close().close().line();
    }

    private static String spoken(String kind) {
        return switch (kind) {
            case "given" -> "Given fact ";
            case "figure" -> "Figure ";
            default -> "Fact ";
        };
    }

    /** Begins what leads to a place of the page, where there is one. */
    private void link(String kind, String name) {
        if (inPage) {
            svg.open("a", "href", "#" + Anchor.of(kind, name));
        } else {
            svg.open("g");
        }
    }

    private void rectangle(Place place, String kind, int round) {
        svg.open("rect", "class", kind, "rx", Integer.toString(round));
        svg.attributes("x", Integer.toString(place.x()), "y", Integer.toString(place.y()));
        svg.attributes("width", Integer.toString(place.width()));
        svg.attributes("height", Integer.toString(place.height())).close();
    }

    private void text(String text, Place place, int line, String kind) {
        text(text, place.x() + TextMetrics.MARGIN, place.y(), line, kind);
    }

    private void text(String text, int x, int top, int line, String kind) {
        int y = top + line * TextMetrics.LINE + TextMetrics.LINE;
        String shown = TextSanitizer.line(text);
        svg.open("text", "class", kind, "x", Integer.toString(x), "y", Integer.toString(y));
        svg.attributes("textLength", Integer.toString(TextMetrics.width(shown)));
        svg.text(shown).close();
    }

    private void arrow(List<Point> way) {
        svg.open("polyline", "class", "arrow", "points", points(way), "aria-hidden", "true");
        svg.close();
        Point end = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        int back = before.y() < end.y() ? -ARROW : ARROW;
        Point left = new Point(end.x() - ARROW / 2, end.y() + back);
        Point right = new Point(end.x() + ARROW / 2, end.y() + back);
        String head = points(List.of(end, left, right));
        svg.open("polygon", "class", "head", "points", head, "aria-hidden", "true").close().line();
    }

    private static String points(List<Point> points) {
        return points.stream().map(at -> at.x() + "," + at.y()).collect(Collectors.joining(" "));
    }
}
