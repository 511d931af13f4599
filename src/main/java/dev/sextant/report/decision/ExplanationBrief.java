package dev.sextant.report.decision;

import dev.sextant.decision.DecisionGraph;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.WorkloadExplanation;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.PrecedentText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows an explanation in ten lines at most: the answer, what was decisive for each workload, what
 * to mind, the nearest precedent.
 */
public final class ExplanationBrief {

    private static final int LINES = 10;

    private ExplanationBrief() {}

    /** The lines, as long as their sentences are. */
    public static List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(answer(explanation));
        List<String> workloads =
                explanation.workloads().stream()
                        .map(workload -> workload(workload, explanation.certainty()))
                        .toList();
        List<String> remarks = remarks(explanation);
        List<String> open = new ArrayList<>();
        if (!explanation.assumed().isEmpty()) {
            open.add(AssumptionText.brief(explanation.assumed()));
        }
        PrecedentText.brief(explanation.precedents()).ifPresent(open::add);
        explanation.sensitivity().map(SensitivityText::brief).ifPresent(open::add);
        int most = LINES - open.size();
        int room = most - 1 - Math.min(1, remarks.size());
        addUpTo(room, workloads, "workload", lines);
        addUpTo(most - lines.size(), remarks, "remark", lines);
        lines.addAll(open);
        return lines.stream().map(TextSanitizer::line).toList();
    }

    private static String answer(Explanation explanation) {
        String answer =
                explanation.recommendation().platform()
                        + ": "
                        + AnswerWording.with(
                                explanation.certainty().platform(),
                                AnswerPhrase.of(
                                        explanation.recommendation().answer(),
                                        explanation.elsewhere()));
        return explanation.because().isEmpty()
                ? answer
                : answer + ": " + explanation.because().get(0).cited();
    }

    /** Returns the line that sums up one workload. */
    public static String workload(WorkloadExplanation workload, DecisionCertainty certainty) {
        Placement placement = workload.placement();
        return placement.workload()
                + ": "
                + AnswerWording.with(
                        certainty.of(placement.workload()), AnswerWording.place(placement))
                + ", "
                + AnswerWording.lead(placement)
                + ": "
                + workload.decisive().first().cited();
    }

    private static List<String> remarks(Explanation explanation) {
        Stream<Integer> ofWorkloads =
                explanation.workloads().stream()
                        .flatMap(workload -> workload.roots().stream().skip(1));
        DecisionGraph.Index graph = explanation.graph().index();
        return BriefRemarks.lines(
                Stream.concat(ofWorkloads, explanation.roots().stream().skip(1))
                        .map(graph::conclusion)
                        .toList());
    }

    private static void addUpTo(int room, List<String> more, String noun, List<String> lines) {
        if (more.size() <= room) {
            lines.addAll(more);
            return;
        }
        lines.addAll(more.subList(0, Math.max(0, room - 1)));
        lines.add("and " + CountPhrase.of(more.size() - Math.max(0, room - 1), "more " + noun));
    }
}
