package dev.sextant.report.words;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Precedent;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.trace.CaseSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names real decisions that depended on the same reasons, and says whether they agree. */
public final class PrecedentText {

    private PrecedentText() {}

    /** A heading and a paragraph for each precedent, the nearest first; nothing without any. */
    public static List<String> lines(List<Precedent> precedents, int width) {
        List<String> lines = new ArrayList<>();
        if (!precedents.isEmpty()) {
            lines.add(heading(precedents));
        }
        for (Precedent precedent : precedents) {
            lines.addAll(
                    LineWrapper.hanging(
                            TextSanitizer.line(
                                    "  " + sentence(precedent) + ": " + sentences(precedent)),
                            width));
            lines.addAll(
                    LineWrapper.indented(
                            TextSanitizer.line(citation(precedent.realCase().source())),
                            "    ",
                            width));
        }
        return lines;
    }

    /** The nearest precedent in one line, without what rules say; nothing without any. */
    public static Optional<String> brief(List<Precedent> precedents) {
        return precedents.stream()
                .findFirst()
                .map(
                        nearest ->
                                "precedent: "
                                        + sentence(nearest)
                                        + " ("
                                        + citation(nearest.realCase().source())
                                        + ")");
    }

    private static String heading(List<Precedent> precedents) {
        if (!precedents.get(0).agrees()) {
            return "Real decisions for the same reasons (the closest one disagrees)";
        }
        return "Real decisions for the same reasons";
    }

    private static String sentence(Precedent precedent) {
        CaseSource source = precedent.realCase().source();
        return source.organization()
                + " chose "
                + AnswerWording.of(precedent.realCase().chosen())
                + " ("
                + source.chose()
                + source.year().map(year -> ", " + year).orElse("")
                + "), "
                + (precedent.agrees() ? "and " : "although ")
                + count(precedent);
    }

    private static String count(Precedent precedent) {
        int shared = precedent.shared().size();
        if (precedent.reasons() == 1) {
            return "the only reason applies there too";
        }
        return shared == precedent.reasons()
                ? (shared == 2 ? "both" : "all " + shared) + " reasons apply there too"
                : shared
                        + " of the "
                        + precedent.reasons()
                        + " reasons "
                        + (shared == 1 ? "applies" : "apply")
                        + " there too";
    }

    private static String sentences(Precedent precedent) {
        return precedent.shared().stream()
                .map(PrecedentText::sentences)
                .collect(Collectors.joining("; "));
    }

    private static String sentences(RuleSentence sentences) {
        return sentences.because() + " [" + sentences.rule() + "]";
    }

    private static String citation(CaseSource source) {
        return "\"" + source.title() + "\"" + source.url().map(url -> ", " + url).orElse("");
    }
}
