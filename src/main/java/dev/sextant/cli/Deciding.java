package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.Assumed;
import dev.sextant.explain.DecisionCertainty;
import dev.sextant.explain.Question;
import dev.sextant.explain.Sensitivity;
import dev.sextant.explain.Told;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Conflict;
import dev.sextant.fact.Placement;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.report.Outcome;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.LeftOut;
import dev.sextant.scenario.Rejected;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides scenarios, one after the other or several at a time. */
final class Deciding {

    /** How many questions are asked where too little is known for an answer. */
    private static final int QUESTIONS = 3;

    private static final Comparator<Conflict> BY_WORKLOAD =
            Comparator.comparing(Conflict::workload).thenComparing(Conflict::lack);

    private final Sextant sextant;
    private final SettledOption settled;
    private final Accounting accounting;
    private final Recording recording;
    private final Set<ProviderFigure> figures = ConcurrentHashMap.newKeySet();

    /**
     * Decides with some rules.
     *
     * @param settled whether it is found out for each answer what could turn it
     * @param accounting finds what a page tells beyond the answer; null where none is written
     * @param recording makes a record of each answer, or none
     */
    Deciding(Sextant sextant, SettledOption settled, Accounting accounting, Recording recording) {
        this.sextant = sextant;
        this.settled = settled;
        this.accounting = accounting;
        this.recording = recording;
    }

    /** The limits and prices that the answers so far rest on. */
    Set<ProviderFigure> figures() {
        return Set.copyOf(figures);
    }

    /**
     * What comes of an input.
     *
     * @param extras what is found out beyond the answer
     * @param position how many inputs there are before this one
     */
    Recorded outcome(Input input, RunExtras extras, long position) {
        if (input instanceof Rejected rejected) {
            return rejected(rejected);
        }
        Accepted asked = (Accepted) input;
        Accepted accepted = recording.toDecide(asked);
        try {
            Trace trace = sextant.decide(accepted.scenario().facts());
            figures.addAll(sextant.decidingFigures(trace));
            Sensitivity sensitivity =
                    settled.isWanted() ? settled.sensitivity(trace, sextant) : null;
            return new Recorded(
                    decided(accepted, trace, extras, sensitivity, position),
                    recording.decided(asked, accepted, trace, sensitivity));
        } catch (DecisionFailed failure) {
            DecisionFailed told = recording.told(failure);
            return new Recorded(
                    Outcome.Failed.over(accepted.scenario(), told),
                    recording.failed(asked, accepted, told));
        }
    }

    /** The digest of inputs as a folder may hold it: none by which values could be tried out. */
    String digest(String sha256) {
        return recording.redaction() == null
                ? sha256
                : recording.redaction().salting().digest(sha256);
    }

    /** What comes of an input that could not be read. */
    Recorded rejected(Rejected input) {
        return new Recorded(
                new Outcome.Rejected(input.location(), input.problems()),
                recording.rejected(input));
    }

    private Outcome decided(
            Accepted accepted,
            Trace trace,
            RunExtras extras,
            Sensitivity sensitivity,
            long position) {
        Scenario scenario = accepted.scenario();
        return new Outcome.Decided(
                scenario.name(),
                scenario.location(),
                trace.recommendation(),
                placed(trace),
                trace.conclusions(Conflict.class).sorted(BY_WORKLOAD).toList(),
                LeftOut.of(scenario.facts()),
                extras.questions() ? questions(trace) : List.of(),
                sensitivity,
                accepted.problems(),
                accounting == null ? null : accounting.of(trace, position),
                extras.certainty() ? sextant.certainty(trace) : DecisionCertainty.UNKNOWN);
    }

    private List<Question> questions(Trace trace) {
        if (settled.isWanted() || trace.recommendation().answer() != Answer.UNDECIDED) {
            return List.of();
        }
        List<Question> questions = sextant.sensitivity(trace).questions();
        return questions.subList(0, Math.min(QUESTIONS, questions.size()));
    }

    private List<Outcome.Placed> placed(Trace trace) {
        List<Outcome.Placed> placed = new ArrayList<>();
        List<Told> decisive = sextant.decisive(trace);
        List<List<Assumed>> assumed = sextant.assumed(trace);
        for (int index = 0; index < decisive.size(); index++) {
            Placement placement = trace.placements().get(index);
            placed.add(new Outcome.Placed(placement, decisive.get(index), assumed.get(index)));
        }
        return List.copyOf(placed);
    }
}
