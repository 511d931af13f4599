package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.scenario.value.MissingFacts;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides scenarios, one after the other or several at a time. */
final class ScenarioDecider {

    /** How many questions are asked where too little is known for an answer. */
    private static final int QUESTIONS = 3;

    private static final Comparator<Conflict> BY_WORKLOAD =
            Comparator.comparing(Conflict::workload).thenComparing(Conflict::lack);

    private final Sextant sextant;
    private final EngineOption engine;
    private final SettledOption settled;
    private final PageExplainer accounting;
    private final OutcomeRecorder recording;
    private final Set<ProviderFigure> figures = ConcurrentHashMap.newKeySet();

    /**
     * Decides with some rules.
     *
     * @param engine how often decisions are compared with those of Drools
     * @param settled whether it is found out for each answer what could turn it
     * @param accounting finds what a page shows beyond the answer; null where none is written
     * @param recording makes a record of each answer, or none
     */
    ScenarioDecider(
            Sextant sextant,
            EngineOption engine,
            SettledOption settled,
            PageExplainer accounting,
            OutcomeRecorder recording) {
        this.sextant = sextant;
        this.engine = engine;
        this.settled = settled;
        this.accounting = accounting;
        this.recording = recording;
    }

    /** The limits and prices that the answers so far rest on. */
    Set<ProviderFigure> figures() {
        return Set.copyOf(figures);
    }

    /**
     * The result of an input.
     *
     * @param extras what is found out beyond the answer
     * @param position how many inputs there are before this one
     */
    RecordedOutcome outcome(ScenarioInput input, RunExtras extras, long position) {
        if (input instanceof RejectedInput rejected) {
            return rejected(rejected);
        }
        AcceptedScenario asked = (AcceptedScenario) input;
        AcceptedScenario accepted = recording.toDecide(asked);
        try {
            DecisionTrace trace = sextant.decide(accepted.scenario().facts());
            engine.compare(trace, sextant, position);
            figures.addAll(sextant.decidingFigures(trace));
            SensitivityResult sensitivity =
                    settled.isWanted() ? settled.sensitivity(trace, sextant) : null;
            return new RecordedOutcome(
                    decided(accepted, trace, extras, sensitivity, position),
                    recording.decided(asked, accepted, trace, sensitivity));
        } catch (DecisionException failure) {
            DecisionException shown = recording.withoutCause(failure);
            return new RecordedOutcome(
                    ScenarioOutcome.Failed.of(accepted.scenario(), shown),
                    recording.failed(asked, accepted, shown));
        }
    }

    /** The digest of inputs as a folder may hold it: none by which values could be tried out. */
    String digest(String sha256) {
        return recording.redaction() == null
                ? sha256
                : recording.redaction().salting().digest(sha256);
    }

    /** The result of an input that could not be read. */
    RecordedOutcome rejected(RejectedInput input) {
        return new RecordedOutcome(ScenarioOutcome.Rejected.of(input), recording.rejected(input));
    }

    private ScenarioOutcome<PlatformAnswer> decided(
            AcceptedScenario accepted,
            DecisionTrace trace,
            RunExtras extras,
            SensitivityResult sensitivity,
            long position) {
        return ScenarioOutcome.Decided.of(
                accepted,
                new PlatformAnswer(
                        trace.recommendation(),
                        placed(trace),
                        trace.conclusions(Conflict.class).sorted(BY_WORKLOAD).toList(),
                        MissingFacts.of(accepted.scenario().facts()),
                        extras.questions() ? questions(trace) : List.of(),
                        sensitivity,
                        accounting == null ? null : accounting.of(trace, position),
                        extras.certainty() ? sextant.certainty(trace) : DecisionCertainty.UNKNOWN));
    }

    private List<OpenQuestion> questions(DecisionTrace trace) {
        if (settled.isWanted() || trace.recommendation().answer() != Answer.UNDECIDED) {
            return List.of();
        }
        List<OpenQuestion> questions = sextant.sensitivity(trace).questions();
        return questions.subList(0, Math.min(QUESTIONS, questions.size()));
    }

    private List<PlatformAnswer.Placed> placed(DecisionTrace trace) {
        List<PlatformAnswer.Placed> placed = new ArrayList<>();
        List<DecisiveReasons> decisive = sextant.decisive(trace);
        List<List<AppliedAssumption>> assumed = sextant.assumed(trace);
        for (int index = 0; index < decisive.size(); index++) {
            Placement placement = trace.placements().get(index);
            placed.add(
                    new PlatformAnswer.Placed(
                            placement, decisive.get(index).first(), assumed.get(index)));
        }
        return List.copyOf(placed);
    }
}
