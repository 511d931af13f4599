package dev.sextant.report;

import dev.sextant.explain.Question;
import dev.sextant.explain.Turn;
import dev.sextant.fact.Placement;
import dev.sextant.trace.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what the values of an unknown fact would turn; values that do the same stand together. */
final class TurnsText {

    private TurnsText() {}

    /** The question, with the answers for the platform that its values lead to. */
    static String line(Question question) {
        Map<String, List<Region>> byAnswer = new LinkedHashMap<>();
        for (Turn turn : question.turns()) {
            String answer = turn.answer() == null ? effect(turn) : Prose.of(turn.answer());
            byAnswer.computeIfAbsent(answer, any -> new ArrayList<>()).add(turn.region());
        }
        return asked(question) + " " + String.join("; ", lines(byAnswer));
    }

    /** The question, with the name of the fact. */
    static String asked(Question question) {
        return question.text() + " (" + question.path() + ")";
    }

    /** A line for each effect. */
    static List<String> lines(Question question) {
        Map<String, List<Region>> byEffect = new LinkedHashMap<>();
        for (Turn turn : question.turns()) {
            byEffect.computeIfAbsent(effect(turn), any -> new ArrayList<>()).add(turn.region());
        }
        return lines(byEffect);
    }

    private static List<String> lines(Map<String, List<Region>> regions) {
        List<String> lines = new ArrayList<>();
        regions.forEach((effect, of) -> lines.add(RegionsText.of(of) + ": " + effect));
        return lines;
    }

    /** What a value turns. */
    static String effect(Turn turn) {
        List<String> effects = new ArrayList<>();
        if (turn.answer() != null) {
            effects.add("the answer is " + Prose.of(turn.answer()));
        }
        turn.moved().forEach(placement -> effects.add(moved(placement)));
        for (Placement placement : turn.restyled()) {
            effects.add(
                    (turn.isOfStyleOnly() ? "only the style of " : "the style of ")
                            + placement.workload()
                            + " turns, to "
                            + Prose.of(placement.style()));
        }
        return String.join("; ", effects);
    }

    private static String moved(Placement placement) {
        if (!placement.isPlaced()) {
            return placement.workload() + " is open";
        }
        return placement.style() == null
                ? placement.workload() + " fits neither"
                : placement.workload() + " goes to " + Prose.place(placement);
    }
}
