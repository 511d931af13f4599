package dev.sextant.report;

import dev.sextant.explain.Assumed;
import dev.sextant.explain.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what an answer rests on that the scenario does not say. */
final class AssumedText {

    /** Marks a place that rests on assumptions. */
    static final String MARK = " *";

    /** What the mark means. */
    static final String FOOTNOTE =
            "* This place rests on assumptions, which sextant explain lists.";

    private AssumedText() {}

    /** A heading, then a line for each assumption; nothing where there is none. */
    static List<String> lines(List<Assumed> assumed, int width) {
        if (assumed.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Assumed");
        for (Assumed each : assumed) {
            String line = sentence(each) + " [" + each.told().rule() + "]";
            lines.addAll(Wrapped.indented(Printable.line(line), "  ", width));
        }
        return lines;
    }

    /** What is assumed, and which fact would replace it. */
    static String sentence(Assumed assumed) {
        return assumed.told().because() + "; " + assumed.fact() + " would replace this";
    }

    /** All assumptions in one line. */
    static String brief(List<Assumed> assumed) {
        Map<String, List<String>> qualities = new LinkedHashMap<>();
        for (Assumed each : assumed) {
            qualities
                    .computeIfAbsent(each.assumption().about(), about -> new ArrayList<>())
                    .add(Wording.inWords(each.assumption().quality()));
        }
        List<String> parts = new ArrayList<>();
        qualities.forEach((about, words) -> parts.add(about + ": " + Prose.allOf(words)));
        List<String> facts =
                assumed.stream().map(each -> each.fact().toString()).distinct().toList();
        return "rests on assumptions ("
                + String.join("; ", parts)
                + "); confirm "
                + Prose.allOf(facts);
    }
}
