package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.AnsweredQuestion;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state of an interview: which question is next, and what was answered. It asks only while a
 * fact that is left could turn the answer, alone or together with another one; what somebody does
 * not know is never asked again.
 */
public final class Interview {

    private final Sextant sextant;
    private final Duration patience;
    private final Deque<Step> steps = new ArrayDeque<>();
    private ScenarioDraft draft;
    private DecisionTrace trace;
    private SensitivityResult foreseen;

    /** Facts of a question that were answered at once, and what was known before. */
    private record Step(ScenarioDraft before, InterviewQuestion question, List<FactPath> facts) {}

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
        trace = null;
        foreseen = null;
    }

    /** Returns the scenario as far as it is answered. */
    public ScenarioDraft draft() {
        return draft;
    }

    /** Returns the trace of the decision so far. */
    public DecisionTrace trace() {
        if (trace == null) {
            trace = sextant.decide(draft.facts());
        }
        return trace;
    }

    /** Returns how certain the answer so far is. */
    DecisionCertainty stability() {
        return sextant.certainty(trace());
    }

    /** Returns how many facts that nobody was asked for could turn the answer alone. */
    int open() {
        return (int)
                foreseen().questions().stream()
                        .filter(each -> !each.isOfStyleOnly())
                        .filter(each -> !draft.unknown().contains(each.path()))
                        .count();
    }

    private SensitivityResult foreseen() {
        if (foreseen == null) {
            foreseen = sextant.questions().alone(trace());
        }
        return foreseen;
    }

    /** Returns the next question; none where nothing is left to ask for. */
    public Optional<InterviewQuestion> next() {
        return sextant.questions().next(trace(), foreseen(), draft.unknown(), patience);
    }

    /** Returns how sure the answer is; where there is no next question. */
    public InterviewResult certainty() {
        SensitivityResult sensitivity =
                sextant.firstQuestions(sextant.changes(trace()), Integer.MAX_VALUE);
        List<FactPath> alone = sensitivity.questions().stream().map(OpenQuestion::path).toList();
        Set<FactPath> unknown = draft.unknown();
        PairSearchResult left = sextant.pairs(trace(), unknown, 1, patience);
        PairSearchResult all =
                unknown.isEmpty() || !left.isComplete()
                        ? left
                        : sextant.pairs(trace(), Set.of(), Integer.MAX_VALUE, patience);
        return new InterviewResult(alone, all, sensitivity.unanswered().size());
    }

    /** Returns the facts that were asked for, in their order. */
    public List<AnsweredQuestion> answered() {
        List<AnsweredQuestion> answered = new ArrayList<>();
        int number = 0;
        InterviewQuestion before = null;
        for (Iterator<Step> each = steps.descendingIterator(); each.hasNext(); ) {
            Step step = each.next();
            number += step.question() == before ? 0 : 1;
            before = step.question();
            for (NextQuestion fact : step.question().facts()) {
                if (step.facts().contains(fact.path())) {
                    String answer = draft.answer(fact.path());
                    answered.add(new AnsweredQuestion(number, fact, answer));
                }
            }
        }
        return answered;
    }

    /** Returns how many questions were answered, each for any number of facts. */
    public int questions() {
        List<AnsweredQuestion> answered = answered();
        return answered.isEmpty() ? 0 : answered.get(answered.size() - 1).number();
    }

    /**
     * Takes an answer that was accepted.
     *
     * @param facts the facts of the question that it is about
     */
    public void answer(InterviewQuestion question, List<FactPath> facts, ScenarioDraft answered) {
        steps.push(new Step(draft, question, List.copyOf(facts)));
        take(answered);
    }

    /** Takes back all answers to the last question; false where there is none. */
    boolean undo() {
        if (steps.isEmpty()) {
            return false;
        }
        InterviewQuestion last = steps.peek().question();
        ScenarioDraft before = draft;
        while (!steps.isEmpty() && steps.peek().question() == last) {
            before = steps.pop().before();
        }
        take(before);
        return true;
    }
}
