package dev.sextant.report.run;

import dev.sextant.authoring.examine.RealAgreement;
import dev.sextant.authoring.examine.ScenarioTestResult;
import dev.sextant.authoring.examine.Verdict;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reports how many real decisions the rules agree with, by what was chosen. */
final class RealCasesText {

    private static final String INDENT = "  ";

    private RealCasesText() {}

    /** The disagreements, one line each, then a line for each choice and the total. */
    static List<String> lines(List<ScenarioTestResult> examined, int width) {
        List<ScenarioTestResult> real =
                examined.stream().filter(one -> one.real().isPresent()).toList();
        if (real.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        real.stream()
                .filter(one -> one.verdict() == Verdict.DISAGREES)
                .map(one -> one.scenario().name() + ": " + difference(one))
                .flatMap(line -> LineWrapper.hanging(TextSanitizer.line(line), width).stream())
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            lines.add(0, "real cases with another answer:");
            lines.add("");
        }
        List<RealAgreement> agreements =
                real.stream().map(one -> one.real().orElseThrow()).toList();
        lines.add("real cases: " + counts(agreements));
        for (Answer answer : Answer.values()) {
            List<RealAgreement> chosen =
                    agreements.stream().filter(one -> one.chosen() == answer).toList();
            if (!chosen.isEmpty()) {
                lines.add(INDENT + "chose " + AnswerWording.of(answer) + ": " + counts(chosen));
            }
        }
        return lines;
    }

    /** The reason that the scenario gives for the difference, or else the difference itself. */
    static String reason(ScenarioTestResult examined) {
        return examined.scenario().disagrees() == null
                ? difference(examined)
                : examined.scenario().disagrees();
    }

    private static String difference(ScenarioTestResult examined) {
        return examined.real()
                .filter(real -> !real.isStrict())
                .map(RealCasesText::difference)
                .orElseGet(
                        () ->
                                examined.mismatches().stream()
                                        .map(ExaminationText::describe)
                                        .collect(Collectors.joining("; ")));
    }

    private static String difference(RealAgreement real) {
        return "chose "
                + ValueFormatter.of(real.chosen())
                + ", answer "
                + ValueFormatter.of(real.answer())
                + (real.accepted() ? " (accepted)" : "")
                + ": "
                + real.decisive().because()
                + " ["
                + real.decisive().rule()
                + "]";
    }

    private static String counts(List<RealAgreement> agreements) {
        long strict = agreements.stream().filter(RealAgreement::isStrict).count();
        long accepted = agreements.stream().filter(RealAgreement::accepted).count();
        return strict + " of " + agreements.size() + " agree" + more(strict, accepted);
    }

    private static String more(long strict, long accepted) {
        return accepted == strict ? "" : ", " + accepted + " with accepted alternatives";
    }
}
