package dev.sextant.report;

import dev.sextant.explain.Question;
import dev.sextant.explain.Sensitivity;
import dev.sextant.explain.Unanswered;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what is not known and could turn the answer. */
final class SensitivityText {

    private static final int FIRST = 3;

    private final Sensitivity sensitivity;
    private final boolean full;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private SensitivityText(Sensitivity sensitivity, boolean full, int width) {
        this.sensitivity = sensitivity;
        this.full = full;
        this.width = width;
    }

    /** One line: the first questions, or that the answer is settled. */
    static String brief(Sensitivity sensitivity) {
        if (sensitivity.isSettled()) {
            return "settled: no single fact that is not known would turn it (depth "
                    + sensitivity.depth()
                    + ")";
        }
        List<String> first = first(sensitivity);
        return first.isEmpty()
                ? "not settled: the rules fail over "
                        + Counted.of(sensitivity.unanswered().size(), "value")
                        + " of what is not known"
                : "not known, and could turn it: " + String.join(" ", first);
    }

    /** The first questions, those for one key of several workloads as one. */
    private static List<String> first(Sensitivity sensitivity) {
        Map<String, List<Question>> byKey = new LinkedHashMap<>();
        sensitivity.questions().stream()
                .filter(question -> !question.isOfStyleOnly())
                .forEach(
                        question ->
                                byKey.computeIfAbsent(
                                                question.path().key(), any -> new ArrayList<>())
                                        .add(question));
        return byKey.values().stream().limit(FIRST).map(SensitivityText::likewise).toList();
    }

    private static String likewise(List<Question> questions) {
        String text = questions.get(0).text();
        String others =
                questions.stream()
                        .skip(1)
                        .map(question -> question.path().owner())
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? text : text + " (likewise " + others + ")";
    }

    /**
     * The questions worth most with what each value does, and how many values were tried.
     *
     * @param full whether all questions are told, and the facts that turn nothing
     */
    static List<String> lines(Sensitivity sensitivity, boolean full, int width) {
        SensitivityText text = new SensitivityText(sensitivity, full, width);
        text.heading();
        text.questions();
        sensitivity.unanswered().forEach(text::unanswered);
        text.tried();
        return text.lines;
    }

    private void heading() {
        lines.add("What is not known and could turn the answer");
        if (sensitivity.isSettled()) {
            wrap("Settled: no single fact that is not known would turn the answer.", "  ");
        }
    }

    private void questions() {
        int told = full ? sensitivity.questions().size() : FIRST;
        for (Question question : sensitivity.questions().stream().limit(told).toList()) {
            wrap(TurnsText.asked(question), "  ");
            TurnsText.lines(question).forEach(line -> wrap(line, "    "));
        }
        int more = sensitivity.questions().size() - told;
        if (more > 0) {
            wrap("and " + Counted.of(more, "more question") + ", which --full tells", "  ");
        }
    }

    private void unanswered(Unanswered unanswered) {
        wrap(
                "The rules fail where "
                        + unanswered.path()
                        + " is "
                        + unanswered.value()
                        + ": "
                        + unanswered.why(),
                "  ");
    }

    private void tried() {
        int facts = sensitivity.questions().size() + sensitivity.others().size();
        wrap(
                "Tried: "
                        + Counted.of(sensitivity.tried(), "value")
                        + " of "
                        + Counted.of(facts, "unknown fact")
                        + ", "
                        + (sensitivity.depth() == 1 ? "one" : sensitivity.depth())
                        + " at a time (depth "
                        + sensitivity.depth()
                        + "); "
                        + sensitivity.others().size()
                        + (sensitivity.others().size() == 1 ? " of them turns" : " of them turn")
                        + " nothing"
                        + (full && !sensitivity.others().isEmpty() ? ":" : "."),
                "  ");
        if (full) {
            byOwner().forEach((owner, keys) -> wrap(owner + ": " + keys, "    "));
        }
    }

    private Map<String, String> byOwner() {
        return sensitivity.others().stream()
                .collect(
                        Collectors.groupingBy(
                                FactPath::owner,
                                LinkedHashMap::new,
                                Collectors.mapping(FactPath::key, Collectors.joining(", "))));
    }

    private void wrap(String text, String indent) {
        lines.addAll(Wrapped.indented(Printable.line(text), indent, width));
    }
}
