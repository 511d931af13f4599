package dev.sextant.cli.ask;

import dev.sextant.report.decision.PairsText;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewResult;
import java.util.ArrayList;
import java.util.List;

/** States how sure the answer is at the end of an interview, and what shows it. */
final class EndStatement {

    private static final int MOST = 5;

    private EndStatement() {}

    /** The statement, in lines. */
    static List<String> lines(InterviewResult certainty) {
        List<String> lines = new ArrayList<>();
        switch (certainty.degree()) {
            case SETTLED ->
                    lines.add(
                            "Settled: no unknown fact and no pair of unknown facts can change the"
                                    + " answer (depth 2).");
            case SETTLED_AS_FAR_AS_KNOWN -> asFarAsKnown(certainty, lines);
            case NOT_KNOWN ->
                    lines.add("Not yet known to be settled: " + why(certainty) + " (depth 2).");
        }
        if (certainty.degree() != InterviewResult.Degree.NOT_KNOWN) {
            lines.add("Not tried: three or more unknown facts at once.");
        }
        return lines;
    }

    private static void asFarAsKnown(InterviewResult certainty, List<String> lines) {
        lines.add(
                "Settled as far as you know (depth 2): facts that you were not asked for cannot"
                        + " change the answer, alone or two at a time.");
        lines.add("These facts that you do not know could still change the answer:");
        List<FactPath> alone = certainty.alone();
        alone.stream().limit(MOST).forEach(path -> lines.add("  " + path));
        if (alone.size() > MOST) {
            lines.add("  and " + CountPhrase.of(alone.size() - MOST, "other fact"));
        }
        PairsText.briefly(certainty.pairs().pairs()).forEach(line -> lines.add("  " + line));
    }

    private static String why(InterviewResult certainty) {
        int failed = certainty.pairs().failed() + certainty.unanswered();
        return failed > 0 ? "the rules failed for some values" : PairsText.tried(certainty.pairs());
    }
}
