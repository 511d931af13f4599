package dev.sextant.report.decision;

import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what an answer rests on that the scenario does not say. */
public final class AssumptionText {

    /** Marks a place that rests on assumptions. */
    public static final String MARK = " *";

    /** What the mark means. */
    public static final String FOOTNOTE =
            "* This placement is based on assumptions. To list them, use 'sextant explain'.";

    private AssumptionText() {}

    /** A heading, then a line for each assumption; nothing where there is none. */
    static List<String> lines(List<AppliedAssumption> assumed, int width) {
        if (assumed.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Assumed");
        for (AppliedAssumption each : assumed) {
            String line = sentence(each) + " [" + each.sentence().rule() + "]";
            lines.addAll(LineWrapper.indented(TextSanitizer.line(line), "  ", width));
        }
        return lines;
    }

    /** What is assumed, and which fact would replace it. */
    static String sentence(AppliedAssumption assumed) {
        return assumed.sentence().because()
                + "; "
                + assumed.fact()
                + " would replace this assumption";
    }

    /** All assumptions in one line. */
    static String brief(List<AppliedAssumption> assumed) {
        Map<String, List<String>> qualities = new LinkedHashMap<>();
        for (AppliedAssumption each : assumed) {
            qualities
                    .computeIfAbsent(each.assumption().about(), about -> new ArrayList<>())
                    .add(ValueFormatter.inWords(each.assumption().quality()));
        }
        List<String> parts = new ArrayList<>();
        qualities.forEach((about, words) -> parts.add(about + ": " + AnswerWording.allOf(words)));
        List<String> facts =
                assumed.stream().map(each -> each.fact().toString()).distinct().toList();
        return "based on assumptions ("
                + String.join("; ", parts)
                + "); to be confirmed: "
                + AnswerWording.allOf(facts);
    }
}
