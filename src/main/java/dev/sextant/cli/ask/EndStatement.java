package dev.sextant.cli.ask;

import dev.sextant.explain.model.FactPair;
import dev.sextant.report.decision.PairsText;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** States how sure the answer is at the end of an interview, and what shows it. */
final class EndStatement {

    private static final int MOST = 5;

    private EndStatement() {}

    /**
     * The statement, in lines.
     *
     * @param unknown the facts that somebody said are unknown
     */
    static List<String> lines(InterviewResult certainty, Set<FactPath> unknown) {
        List<String> lines = new ArrayList<>();
        switch (certainty.degree()) {
            case SETTLED ->
                    lines.add(
                            "Settled: no unknown fact and no pair of unknown facts can change the"
                                    + " answer (depth 2).");
            case SETTLED_AS_FAR_AS_KNOWN -> asFarAsKnown(certainty, unknown, lines);
            case NOT_KNOWN ->
                    lines.add("Not yet known to be settled: " + why(certainty) + " (depth 2).");
        }
        if (certainty.degree() != InterviewResult.Degree.NOT_KNOWN) {
            lines.add("Not tried: three or more unknown facts at once.");
        }
        return lines;
    }

    private static void asFarAsKnown(
            InterviewResult certainty, Set<FactPath> unknown, List<String> lines) {
        lines.add(
                "Settled as far as you know (depth 2): facts that you were not asked for cannot"
                        + " change the answer, alone or two at a time.");
        List<FactPath> alone = certainty.alone();
        Map<Boolean, List<FactPair>> pairs =
                certainty.pairs().pairs().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        pair ->
                                                unknown.contains(pair.first())
                                                        && unknown.contains(pair.second())));
        if (!alone.isEmpty() || !pairs.get(true).isEmpty()) {
            lines.add("These facts that you do not know could still change the answer:");
        }
        alone.stream().limit(MOST).forEach(path -> lines.add("  " + path));
        if (alone.size() > MOST) {
            lines.add("  and " + CountPhrase.of(alone.size() - MOST, "other fact"));
        }
        PairsText.briefly(pairs.get(true)).forEach(line -> lines.add("  " + line));
        if (!pairs.get(false).isEmpty()) {
            lines.add(
                    "A fact that you do not know and one that you were not asked for could change"
                            + " it together:");
            PairsText.briefly(pairs.get(false)).forEach(line -> lines.add("  " + line));
        }
    }

    private static String why(InterviewResult certainty) {
        int failed = certainty.pairs().failed() + certainty.unanswered();
        return failed > 0 ? "the rules failed for some values" : PairsText.tried(certainty.pairs());
    }
}
