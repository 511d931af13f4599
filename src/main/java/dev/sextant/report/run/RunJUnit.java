package dev.sextant.report.run;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.MarkupWriter;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders a run as JUnit XML, for the dashboards that show such: a test case for each input, with
 * the answers as its output, and an error where it was rejected or failed. A suite has up to a
 * thousand inputs, for it begins with their number.
 */
public final class RunJUnit implements RunReport {

    private static final int MOST_CASES = 1000;

    private final List<ScenarioOutcome<PlatformAnswer>> outcomes = new ArrayList<>();

    @Override
    public String begin() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        outcomes.add(outcome);
        return position % MOST_CASES == MOST_CASES - 1 ? suite() : "";
    }

    @Override
    public boolean isAtRest() {
        return outcomes.isEmpty();
    }

    @Override
    public String end(RunSummary summary) {
        return suite() + "</testsuites>\n";
    }

    private String suite() {
        if (outcomes.isEmpty()) {
            return "";
        }
        long decided = outcomes.stream().filter(ScenarioOutcome.Decided.class::isInstance).count();
        MarkupWriter suite =
                new MarkupWriter()
                        .open(
                                "testsuite",
                                "name",
                                "sextant run",
                                "tests",
                                String.valueOf(outcomes.size()),
                                "failures",
                                "0",
                                "errors",
                                String.valueOf(outcomes.size() - decided),
                                "skipped",
                                "0")
                        .line();
        outcomes.forEach(outcome -> add(outcome, suite));
        outcomes.clear();
        return suite.close().line().written();
    }

    private static void add(ScenarioOutcome<PlatformAnswer> outcome, MarkupWriter suite) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            begin(decided.scenario(), decided.location(), suite)
                    .open("system-out")
                    .lines(answers(decided))
                    .close();
        } else if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            String problems =
                    rejected.problems().stream()
                            .map(Problem::toString)
                            .collect(Collectors.joining("\n"));
            begin(rejected.location().toString(), rejected.location(), suite)
                    .open("error", "message", "rejected: " + rejected.problems().get(0).what())
                    .lines(problems)
                    .close();
        } else if (outcome instanceof ScenarioOutcome.Failed<PlatformAnswer> failed) {
            begin(failed.scenario(), failed.location(), suite)
                    .element("error", failed.why(), "message", "failed");
        }
        suite.close().line();
    }

    private static MarkupWriter begin(String name, Location location, MarkupWriter suite) {
        return suite.open("testcase", "classname", location.file(), "name", name);
    }

    private static String answers(ScenarioOutcome.Decided<PlatformAnswer> decided) {
        return decided.answer().inWords()
                + "\n"
                + decided.answer().placed().stream()
                        .map(
                                placed ->
                                        placed.placement().workload()
                                                + ": "
                                                + AnswerWording.place(placed.placement())
                                                + ", "
                                                + placed.decisive().because())
                        .collect(Collectors.joining("\n"));
    }
}
