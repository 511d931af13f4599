package dev.sextant.report.decision;

import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.TurnsText;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what is not known and could turn the answer. */
public final class SensitivityText {

    private static final int FIRST = 3;

    /** So many facts a team can look up before the next meeting. */
    private static final int NAMED = 5;

    private final SensitivityResult sensitivity;
    private final boolean full;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private SensitivityText(SensitivityResult sensitivity, boolean full, int width) {
        this.sensitivity = sensitivity;
        this.full = full;
        this.width = width;
    }

    /** One line: the first questions, or that the answer is settled. */
    public static String brief(SensitivityResult sensitivity) {
        if (sensitivity.isSettled()) {
            return "settled: " + settled(sensitivity) + " (depth " + sensitivity.depth() + ")";
        }
        List<String> first = first(sensitivity);
        if (first.isEmpty()) {
            return sensitivity.pairs() == null || sensitivity.pairs().pairs().isEmpty()
                    ? "not settled: " + unknown(sensitivity)
                    : "two unknown facts together could change it: "
                            + PairsText.line(sensitivity.pairs());
        }
        return "open questions that could change it: " + String.join(" ", first);
    }

    private static String settled(SensitivityResult sensitivity) {
        return sensitivity.pairs() == null
                ? "no single unknown fact can change it"
                : "no unknown fact and no pair of unknown facts can change it";
    }

    private static String unknown(SensitivityResult sensitivity) {
        int failed =
                sensitivity.unanswered().size()
                        + (sensitivity.pairs() == null ? 0 : sensitivity.pairs().failed());
        return failed == 0
                ? PairsText.tried(sensitivity.pairs())
                : "the rules fail for " + CountPhrase.of(failed, "value") + " of unknown facts";
    }

    /**
     * A line or two for a table: whether an answer is settled, which facts could turn it, those
     * first that a team is most likely to know, and the first question.
     */
    public static List<String> verdict(SensitivityResult sensitivity) {
        List<OpenQuestion> turning =
                sensitivity.questions().stream().filter(each -> !each.isOfStyleOnly()).toList();
        if (turning.isEmpty()) {
            return List.of(brief(sensitivity));
        }
        String facts =
                named(turning).stream().map(FactPath::toString).collect(Collectors.joining(", "));
        int others = turning.size() - NAMED;
        return List.of(
                "not settled (depth "
                        + sensitivity.depth()
                        + "): "
                        + CountPhrase.of(turning.size(), "unknown fact")
                        + " could change it: "
                        + facts
                        + (others > 0 ? ", and " + CountPhrase.of(others, "other") : ""),
                "ask first: " + TurnsText.line(turning.get(0)));
    }

    /** A few of the facts, the best known first, and those of different keys before others. */
    private static List<FactPath> named(List<OpenQuestion> turning) {
        List<FactPath> paths = turning.stream().map(OpenQuestion::path).toList();
        Map<String, FactPath> byKey = new LinkedHashMap<>();
        paths.forEach(path -> byKey.putIfAbsent(path.generalName(), path));
        return Stream.concat(byKey.values().stream(), paths.stream())
                .distinct()
                .limit(NAMED)
                .toList();
    }

    /** The first questions, those for one key of several workloads as one. */
    private static List<String> first(SensitivityResult sensitivity) {
        Map<String, List<OpenQuestion>> byKey = new LinkedHashMap<>();
        sensitivity.questions().stream()
                .filter(question -> !question.isOfStyleOnly())
                .forEach(
                        question ->
                                byKey.computeIfAbsent(
                                                question.path().key(), any -> new ArrayList<>())
                                        .add(question));
        return byKey.values().stream().limit(FIRST).map(SensitivityText::likewise).toList();
    }

    private static String likewise(List<OpenQuestion> questions) {
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
     * @param full whether all questions are shown, and the facts that turn nothing
     */
    public static List<String> lines(SensitivityResult sensitivity, boolean full, int width) {
        SensitivityText text = new SensitivityText(sensitivity, full, width);
        text.heading();
        text.questions();
        sensitivity.unanswered().forEach(text::unanswered);
        text.tried();
        if (sensitivity.pairs() != null) {
            PairsText.lines(sensitivity.pairs(), full).forEach(line -> text.wrap(line, "  "));
        }
        return text.lines;
    }

    private void heading() {
        lines.add("Unknown facts that could change the answer");
        if (sensitivity.isSettled()) {
            wrap("Settled: " + settled(sensitivity).replace("it", "the answer") + ".", "  ");
        }
    }

    private void questions() {
        int shown = full ? sensitivity.questions().size() : FIRST;
        for (OpenQuestion question : sensitivity.questions().stream().limit(shown).toList()) {
            wrap(TurnsText.asked(question), "  ");
            TurnsText.lines(question).forEach(line -> wrap(line, "    "));
        }
        int more = sensitivity.questions().size() - shown;
        if (more > 0) {
            wrap("and " + CountPhrase.of(more, "more question") + ", shown with --full", "  ");
        }
    }

    private void unanswered(FailedValue unanswered) {
        wrap(
                "The rules fail if "
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
                "Tried "
                        + CountPhrase.of(sensitivity.tried(), "value")
                        + " of "
                        + CountPhrase.of(facts, "unknown fact")
                        + ", one at a time (depth 1). "
                        + sensitivity.others().size()
                        + (sensitivity.others().size() == 1
                                ? " of these facts changes"
                                : " of these facts change")
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
        lines.addAll(LineWrapper.indented(TextSanitizer.line(text), indent, width));
    }
}
