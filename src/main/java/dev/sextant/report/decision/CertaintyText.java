package dev.sextant.report.decision;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.StabilityCount;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows why an answer is as certain as it is. */
final class CertaintyText {

    private static final int MOST_FACTS = 5;

    private CertaintyText() {}

    /** The sentences: in how many runs the answer stays, and on which facts it depends. */
    static List<String> sentences(AnswerCertainty certainty) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                ValueFormatter.inWords(certainty.certainty())
                        + ": the answer stays the same in "
                        + AnswerWording.allOf(runs(certainty)));
        if (!certainty.turning().isEmpty()) {
            sentences.add("it depends on " + facts(certainty.turning()));
        }
        return List.copyOf(sentences);
    }

    private static List<String> runs(AnswerCertainty certainty) {
        List<String> runs = new ArrayList<>();
        add(certainty.weights(), "with other weights", runs);
        add(certainty.facts(), "without one of the facts", runs);
        add(certainty.assumptions(), "with another value for an assumed fact", runs);
        return runs;
    }

    private static void add(StabilityCount tally, String how, List<String> runs) {
        if (tally.runs() > 0) {
            runs.add(tally.kept() + " of " + CountPhrase.of(tally.runs(), "run") + " " + how);
        }
    }

    private static String facts(List<FactPath> paths) {
        String shown =
                paths.stream()
                        .limit(MOST_FACTS)
                        .map(FactPath::toString)
                        .collect(Collectors.joining(", "));
        int more = paths.size() - MOST_FACTS;
        return more > 0 ? shown + " and " + CountPhrase.of(more, "more fact") : shown;
    }
}
