package dev.sextant.report.words;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.ValueRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what the values of an unknown fact would turn; values that do the same are together. */
public final class TurnsText {

    private TurnsText() {}

    /** The question, with the answers for the platform that its values lead to. */
    public static String line(OpenQuestion question) {
        Map<String, List<ValueRegion>> byAnswer = new LinkedHashMap<>();
        for (AnswerChange turn : question.turns()) {
            String answer = turn.answer() == null ? effect(turn) : AnswerWording.of(turn.answer());
            byAnswer.computeIfAbsent(answer, any -> new ArrayList<>()).add(turn.region());
        }
        return asked(question) + " " + String.join("; ", lines(byAnswer));
    }

    /** The question, with the name of the fact. */
    public static String asked(OpenQuestion question) {
        return question.text() + " (" + question.path() + ")";
    }

    /** A line for each effect. */
    public static List<String> lines(OpenQuestion question) {
        Map<String, List<ValueRegion>> byEffect = new LinkedHashMap<>();
        for (AnswerChange turn : question.turns()) {
            byEffect.computeIfAbsent(effect(turn), any -> new ArrayList<>()).add(turn.region());
        }
        return lines(byEffect);
    }

    private static List<String> lines(Map<String, List<ValueRegion>> regions) {
        List<String> lines = new ArrayList<>();
        regions.forEach((effect, of) -> lines.add(RegionsText.of(of) + ": " + effect));
        return lines;
    }

    /** What a value turns. */
    public static String effect(AnswerChange turn) {
        List<String> effects = new ArrayList<>();
        if (turn.answer() != null) {
            effects.add("the answer is " + AnswerWording.of(turn.answer()));
        }
        turn.moved().forEach(placement -> effects.add(moved(placement)));
        for (Placement placement : turn.restyled()) {
            effects.add(
                    (turn.isOfStyleOnly() ? "only the style of " : "the style of ")
                            + placement.workload()
                            + " changes to "
                            + AnswerWording.of(placement.style()));
        }
        return String.join("; ", effects);
    }

    private static String moved(Placement placement) {
        if (!placement.isPlaced()) {
            return placement.workload() + " is open";
        }
        return placement.style() == null
                ? placement.workload() + " fits neither"
                : placement.workload() + " moves to " + AnswerWording.place(placement);
    }
}
