package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.DecidedAnswer;
import dev.sextant.whatif.evaluate.Decision;
import dev.sextant.whatif.evaluate.PlatformChanges;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the first questions to ask about a decision. The fast decider foresees what each value of
 * each unknown fact turns. For the questions that come first, the rules decide what a reader sees
 * by name: of sets that turn the same, the smallest.
 */
final class FirstQuestions {

    private static final int DEPTH = 1;

    private final PlatformChanges changes;
    private final QuestionOrder order;
    private final Decision now;

    FirstQuestions(PlatformChanges changes, QuestionOrder order) {
        this.changes = changes;
        this.order = order;
        this.now = Decision.of(changes.trace());
    }

    /**
     * What the values of an unknown fact turn.
     *
     * @param turns what they turn, in their order
     * @param failed those that nobody can decide
     */
    private record Forecast(
            VariedFact unknown, List<AnswerChange> turns, List<FailedValue> failed) {

        boolean turnsMoreThanStyles() {
            return turns.stream().anyMatch(turn -> !turn.isOfStyleOnly());
        }

        OpenQuestion question() {
            return SensitivityAnalysis.question(unknown, turns);
        }

        FactPath path() {
            return unknown.path();
        }
    }

    /**
     * The first questions.
     *
     * @param most how many questions are wanted
     */
    SensitivityResult of(int most) {
        List<VariedFact> unknowns = changes.unknown();
        List<Forecast> all = unknowns.parallelStream().map(this::forecast).toList();
        List<Forecast> candidates = new ArrayList<>(all);
        candidates.removeIf(one -> !one.turnsMoreThanStyles());
        candidates.sort(Comparator.comparing(Forecast::question, order.about(changes.trace())));
        List<FailedValue> failed = new ArrayList<>();
        all.forEach(one -> failed.addAll(one.failed()));
        List<FactPath> others = new ArrayList<>();
        all.stream()
                .filter(one -> !one.turnsMoreThanStyles())
                .forEach(one -> others.add(one.path()));
        List<OpenQuestion> questions = new ArrayList<>();
        int decided = 0;
        while (decided < candidates.size() && questions.size() < most) {
            Forecast shown = confirmed(candidates.get(decided++));
            if (shown.turnsMoreThanStyles()) {
                questions.add(shown.question());
            } else {
                others.add(shown.path());
            }
        }
        return new SensitivityResult(
                DEPTH,
                List.copyOf(questions),
                List.copyOf(others),
                List.copyOf(failed),
                unknowns.stream().mapToInt(unknown -> unknown.suppositions().size()).sum(),
                candidates.size() - decided,
                null);
    }

    /** What the fast decider fails over, the rules decide. */
    private Forecast forecast(VariedFact unknown) {
        Forecast foreseen = forecast(unknown, changes.fast());
        return foreseen.failed().isEmpty() ? foreseen : forecast(unknown, changes.judge());
    }

    private Forecast forecast(VariedFact unknown, RememberingDecider decider) {
        List<AnswerChange> turns = new ArrayList<>();
        List<FailedValue> failed = new ArrayList<>();
        for (SupposedValue supposed : unknown.suppositions()) {
            try {
                Decision then = decider.single(unknown.path(), supposed);
                now.turn(supposed, then, any -> true).ifPresent(turns::add);
            } catch (DecisionException failure) {
                failed.add(new FailedValue(unknown.path(), supposed.value(), failure.getMessage()));
            }
        }
        return new Forecast(unknown, turns, failed);
    }

    /** The same where the rules say so of each value that is named; else what the rules say. */
    private Forecast confirmed(Forecast foreseen) {
        Map<String, AnswerChange> named = named(foreseen.turns());
        boolean isTrue =
                foreseen.unknown().suppositions().stream()
                        .filter(supposed -> named.containsKey(supposed.value()))
                        .allMatch(
                                supposed ->
                                        turns(
                                                foreseen.path(),
                                                supposed,
                                                named.get(supposed.value())));
        return isTrue ? foreseen : forecast(foreseen.unknown(), changes.judge());
    }

    private boolean turns(FactPath path, SupposedValue supposed, AnswerChange foreseen) {
        try {
            Decision then = changes.judge().single(path, supposed);
            return now.turn(supposed, then, any -> true).equals(Optional.of(foreseen));
        } catch (DecisionException failure) {
            return false;
        }
    }

    /**
     * The values that a reader sees by name: all but sets that hold another with the same effect.
     */
    private static Map<String, AnswerChange> named(List<AnswerChange> turns) {
        Map<Effect, List<AnswerChange>> byEffect = new LinkedHashMap<>();
        for (AnswerChange turn : turns) {
            byEffect.computeIfAbsent(Effect.of(turn), any -> new ArrayList<>()).add(turn);
        }
        Map<String, AnswerChange> named = new LinkedHashMap<>();
        for (List<AnswerChange> same : byEffect.values()) {
            List<ValueRegion> regions = same.stream().map(AnswerChange::region).toList();
            same.stream()
                    .filter(turn -> turn.region().isNamedAmong(regions))
                    .forEach(turn -> named.put(turn.value(), turn));
        }
        return named;
    }

    /** What a change turns, without its points. */
    private record Effect(Answer answer, List<DecidedAnswer.Place> places) {

        static Effect of(AnswerChange turn) {
            return new Effect(
                    turn.answer(),
                    Stream.concat(turn.moved().stream(), turn.restyled().stream())
                            .map(DecidedAnswer.Place::of)
                            .toList());
        }
    }
}
