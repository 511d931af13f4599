package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.Pair;
import dev.sextant.explain.PairSearch;
import dev.sextant.explain.Question;
import dev.sextant.explain.Sensitivity;
import dev.sextant.scenario.Draft;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Trace;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an interview has come to: which question is next, and what was answered. It asks only for
 * facts that could turn the answer, alone or together with another one; what somebody does not know
 * is never asked again.
 */
final class Interview {

    private final Sextant sextant;
    private final Duration patience;
    private final Deque<Draft> before = new ArrayDeque<>();
    private Draft draft;
    private Trace trace;
    private PairSearch pairs;

    /**
     * @param patience how long to look for pairs of facts before each question
     */
    Interview(Sextant sextant, Draft draft, Duration patience) {
        this.sextant = sextant;
        this.patience = patience;
        take(draft);
    }

    private void take(Draft next) {
        draft = next;
        trace = sextant.decide(draft.facts());
        pairs = null;
    }

    Draft draft() {
        return draft;
    }

    Trace trace() {
        return trace;
    }

    /** What was found of pairs at the last question; null where single facts were enough. */
    PairSearch pairs() {
        return pairs;
    }

    /** The fact that is worth most to ask for; none where the answer is settled. */
    Optional<FactPath> next() {
        Set<FactPath> unknown = draft.unknown();
        Sensitivity sensitivity = sextant.sensitivity(trace);
        Optional<FactPath> single =
                sensitivity.questions().stream()
                        .filter(question -> !question.isOfStyleOnly())
                        .map(Question::path)
                        .filter(path -> !unknown.contains(path))
                        .findFirst();
        if (single.isPresent()) {
            return single;
        }
        pairs = sextant.pairs(trace, unknown, 1, patience);
        return pairs.pairs().stream().map(Pair::first).findFirst();
    }

    /** The facts of which somebody said that they are unknown and which could still turn it. */
    List<FactPath> hangsOn() {
        Set<FactPath> unknown = draft.unknown();
        return sextant.sensitivity(trace).questions().stream()
                .filter(question -> !question.isOfStyleOnly())
                .map(Question::path)
                .filter(unknown::contains)
                .toList();
    }

    /** How many questions were answered. */
    int answered() {
        return before.size();
    }

    /** Takes an answer that was accepted. */
    void answer(Draft answered) {
        before.push(draft);
        take(answered);
    }

    /** Takes the last answer back; false where there is none. */
    boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        take(before.pop());
        return true;
    }
}
