package dev.sextant.report.run;

import dev.sextant.authoring.examine.Mismatch;
import dev.sextant.authoring.examine.MismatchEvidence;
import dev.sextant.authoring.examine.ScenarioTestResult;
import dev.sextant.authoring.examine.Verdict;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.decision.ScoreText;
import dev.sextant.report.decision.TextTreeBuilder;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/** Shows how scenarios matched their expectations. */
public final class ExaminationText {

    /** Maximum number of scenarios in brief output. */
    private static final int FEW = 5;

    private ExaminationText() {}

    /**
     * What failed and what disagrees, how the real cases compare, and the totals.
     *
     * @param rejected how many scenarios could not be read
     */
    public static List<String> lines(List<ScenarioTestResult> examined, int rejected, int width) {
        List<String> lines = new ArrayList<>();
        for (ScenarioTestResult one : examined) {
            if (one.verdict() == Verdict.FAILED) {
                lines.addAll(failed(one, width));
            } else if (one.verdict() == Verdict.DISAGREES && one.scenario().disagrees() != null) {
                lines.addAll(disagrees(one, width));
            }
        }
        lines.addAll(RealCasesText.lines(examined, width));
        lines.add(totals(examined, rejected));
        return lines;
    }

    /** A line for each of the first that failed, and how many more did. */
    public static List<String> brief(List<ScenarioTestResult> failed, int width) {
        List<String> lines = new ArrayList<>();
        for (ScenarioTestResult one : failed.subList(0, Math.min(FEW, failed.size()))) {
            String first = one.scenario().name() + ": " + describe(one.mismatches().get(0));
            lines.addAll(
                    LineWrapper.hanging(
                            TextSanitizer.line(
                                    "failed: " + first + " (" + one.scenario().location() + ")"),
                            width));
        }
        if (failed.size() > FEW) {
            lines.add("and " + (failed.size() - FEW) + " more (sextant test shows all)");
        }
        return lines;
    }

    /** A failed expectation, with the part of the explanation that made the difference. */
    static List<String> failed(ScenarioTestResult examined, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(
                TextSanitizer.line(
                        "failed: "
                                + examined.scenario().name()
                                + " ("
                                + examined.scenario().location()
                                + ")"));
        for (Mismatch mismatch : examined.mismatches()) {
            lines.addAll(
                    LineWrapper.indented(
                            TextSanitizer.line(
                                    describe(mismatch) + " (" + mismatch.location() + ")"),
                            "  ",
                            width));
            evidence(mismatch.evidence(), width - 4)
                    .forEach(line -> lines.add(("    " + line).stripTrailing()));
        }
        lines.add("");
        return lines;
    }

    static String describe(Mismatch mismatch) {
        return mismatch.about()
                + ": expected "
                + mismatch.expected()
                + ", actual "
                + mismatch.actual();
    }

    private static List<String> evidence(MismatchEvidence evidence, int width) {
        if (evidence instanceof MismatchEvidence.OfPlatform platform) {
            return ExplanationBrief.lines(platform.explanation()).stream()
                    .flatMap(line -> LineWrapper.lines(line, width).stream())
                    .toList();
        }
        if (evidence instanceof MismatchEvidence.OfWorkload workload) {
            List<String> lines =
                    new ArrayList<>(
                            LineWrapper.lines(
                                    TextSanitizer.line(
                                            ExplanationBrief.workload(
                                                    workload.workload(),
                                                    DecisionCertainty.UNKNOWN)),
                                    width));
            lines.addAll(new ScoreText(workload.workload()).lines(width));
            return lines;
        }
        if (evidence instanceof MismatchEvidence.OfRule rule) {
            return rule.concluded().nodes().stream()
                    .flatMap(node -> new TextTreeBuilder(false).of(node).lines(width).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<String> disagrees(ScenarioTestResult examined, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(
                TextSanitizer.line(
                        "disagrees: "
                                + examined.scenario().name()
                                + " ("
                                + examined.scenario().location()
                                + ")"));
        examined.mismatches()
                .forEach(
                        mismatch ->
                                lines.addAll(
                                        LineWrapper.indented(
                                                TextSanitizer.line(describe(mismatch)),
                                                "  ",
                                                width)));
        lines.addAll(
                LineWrapper.indented(
                        TextSanitizer.line("reason: " + examined.scenario().disagrees()),
                        "  ",
                        width));
        lines.add("");
        return lines;
    }

    private static String totals(List<ScenarioTestResult> examined, int rejected) {
        return CountPhrase.of(examined.size() + rejected, rejected == 0 ? "scenario" : "input")
                + ": "
                + count(examined, Verdict.PASSED)
                + " passed, "
                + count(examined, Verdict.FAILED)
                + " failed, "
                + count(examined, Verdict.DISAGREES)
                + " disagree, "
                + count(examined, Verdict.NOT_JUDGED)
                + " without expectations, "
                + rejected
                + " rejected";
    }

    static long count(List<ScenarioTestResult> examined, Verdict verdict) {
        return examined.stream().filter(one -> one.verdict() == verdict).count();
    }
}
