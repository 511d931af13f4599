package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.AnsweredQuestion;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of an interview: which question is next, and what was answered. It asks only for facts
 * that could turn the answer, alone or together with another one; what somebody does not know is
 * never asked again.
 */
public final class Interview {

    private final Sextant sextant;
    private final Duration patience;
    private final Deque<Step> steps = new ArrayDeque<>();
    private ScenarioDraft draft;
    private DecisionTrace trace;
    private SensitivityResult sensitivity;
    private PairSearchResult pairs;

    /** A question that was answered, and what was known before. */
    private record Step(ScenarioDraft before, NextQuestion question) {}

    /**
     * @param patience how long to look for pairs of facts before each question
     */
    public Interview(Sextant sextant, ScenarioDraft draft, Duration patience) {
        this.sextant = sextant;
        this.patience = patience;
        take(draft);
    }

    private void take(ScenarioDraft next) {
        draft = next;
        trace = sextant.decide(draft.facts());
        sensitivity = null;
        pairs = null;
    }

    /** Returns the scenario as far as it is answered. */
    public ScenarioDraft draft() {
        return draft;
    }

    /** Returns the trace of the decision so far. */
    public DecisionTrace trace() {
        return trace;
    }

    /** The question that is worth most; none where nothing is left to ask for. */
    public Optional<NextQuestion> next() {
        Set<FactPath> unknown = draft.unknown();
        sensitivity = sextant.foreseen(trace);
        Optional<OpenQuestion> alone =
                turning().stream().filter(each -> !unknown.contains(each.path())).findFirst();
        if (alone.isPresent()) {
            return alone.map(NextQuestion::of);
        }
        pairs = sextant.pairs(trace, unknown, 1, patience);
        return pairs.pairs().stream().map(NextQuestion::of).findFirst();
    }

    /** The unknown facts that alone could turn more than a style. */
    private List<OpenQuestion> turning() {
        return sensitivity.questions().stream().filter(each -> !each.isOfStyleOnly()).toList();
    }

    /** How sure the answer is; where there is no next question. */
    public InterviewResult certainty() {
        Set<FactPath> unknown = draft.unknown();
        List<FactPath> alone =
                turning().stream().map(OpenQuestion::path).filter(unknown::contains).toList();
        boolean isAll = unknown.isEmpty() || !pairs.isComplete();
        PairSearchResult all =
                isAll ? pairs : sextant.pairs(trace, Set.of(), Integer.MAX_VALUE, patience);
        return new InterviewResult(alone, all, sensitivity.unanswered().size());
    }

    /** The questions that were answered, in their order. */
    public List<AnsweredQuestion> answered() {
        List<AnsweredQuestion> answered = new ArrayList<>();
        steps.descendingIterator()
                .forEachRemaining(
                        step -> {
                            String answer = draft.answer(step.question().path());
                            answered.add(new AnsweredQuestion(step.question(), answer));
                        });
        return answered;
    }

    /** Takes an answer that was accepted. */
    public void answer(NextQuestion question, ScenarioDraft answered) {
        steps.push(new Step(draft, question));
        take(answered);
    }

    /** Takes the last answer back; false where there is none. */
    boolean undo() {
        if (steps.isEmpty()) {
            return false;
        }
        take(steps.pop().before());
        return true;
    }
}
