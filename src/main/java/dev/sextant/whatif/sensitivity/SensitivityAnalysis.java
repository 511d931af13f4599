package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.Decision;
import dev.sextant.whatif.evaluate.PlatformChanges;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the unknown facts that could turn an answer, by running the rules again with one fact at a
 * time given a value. Safe for use by several threads.
 */
public final class SensitivityAnalysis {

    private static final int DEPTH = 1;

    private final FactSuppositions unknowns;
    private final ConfirmedDeciders deciders;
    private final Rulebook rulebook;
    private final QuestionOrder order;
    private FactDependencyIndex dependencies;

    /**
     * @param unknowns knows which values to try
     * @param decider what made the traces that will be asked about
     * @param rulebook the rules that it goes by
     */
    public SensitivityAnalysis(
            FactSuppositions unknowns, PlatformDecider decider, Rulebook rulebook) {
        this(unknowns, ConfirmedDeciders.of(decider), rulebook);
    }

    /**
     * The same with a fast decider for what turns nothing.
     *
     * @param unknowns knows which values to try
     * @param deciders the rules that made the traces that will be asked about
     * @param rulebook the rules that it goes by
     */
    public SensitivityAnalysis(
            FactSuppositions unknowns, ConfirmedDeciders deciders, Rulebook rulebook) {
        this.unknowns = unknowns;
        this.deciders = deciders;
        this.rulebook = rulebook;
        this.order = new QuestionOrder(rulebook);
    }

    /**
     * Which pairs of unknown facts could turn the answer for the platform or the option of a
     * workload, of those facts that alone could not.
     *
     * @param passedOver facts that are not to be given values
     * @param most how many pairs that do are enough
     * @param patience how long pairs may take; what is left out then is shown
     */
    public PairSearchResult pairs(
            DecisionTrace trace, Set<FactPath> passedOver, int most, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        BooleanSupplier timeIsUp = () -> System.nanoTime() - until > 0;
        return new PairSearcher(unknowns, deciders, rulebook, trace, timeIsUp)
                .search(passedOver, most);
    }

    /** Which unknown facts could turn the answer for the platform or the place of a workload. */
    public SensitivityResult about(DecisionTrace trace) {
        return about(trace, workload -> true);
    }

    /**
     * The first questions to ask, and how many more there are. What values turn is foreseen by the
     * fast decider, and decided by the rules for those that a reader sees by name. Facts that turn
     * no more than styles are among the others.
     *
     * @param most how many questions are wanted
     */
    public SensitivityResult first(PlatformChanges changes, int most) {
        return new FirstQuestions(changes, order).of(most);
    }

    /** Read off the rules once, and only where somebody asks. */
    private synchronized FactDependencyIndex dependencies() {
        if (dependencies == null) {
            dependencies = new FactDependencyIndex(rulebook);
        }
        return dependencies;
    }

    /**
     * The rules that wait for a fact: those that read it and fire once more with one of the values
     * it could have; where none does, for another fact is missing too, all that read it. By id.
     */
    public List<Rule> waiting(DecisionTrace trace, FactPath path) {
        List<Rule> reading = dependencies().readers(path);
        Map<String, Long> now = firings(trace);
        Set<String> more = new HashSet<>();
        for (SupposedValue supposed : unknowns.alternatives(trace, path)) {
            firings(deciders.about(trace).decide(supposed.facts()))
                    .forEach(
                            (id, count) -> {
                                if (count > now.getOrDefault(id, 0L)) {
                                    more.add(id);
                                }
                            });
        }
        List<Rule> waiting = reading.stream().filter(rule -> more.contains(rule.id())).toList();
        return waiting.isEmpty() ? reading : waiting;
    }

    private static Map<String, Long> firings(DecisionTrace trace) {
        return trace.derivations().stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .collect(
                        Collectors.groupingBy(
                                justification -> justification.rule().id(), Collectors.counting()));
    }

    /** Which unknown facts could turn the place of one workload. */
    public SensitivityResult about(DecisionTrace trace, String workload) {
        return about(trace, workload::equals);
    }

    private SensitivityResult about(DecisionTrace trace, Predicate<String> wanted) {
        List<OpenQuestion> questions = new ArrayList<>();
        List<FactPath> others = new ArrayList<>();
        List<FailedValue> unanswered = new ArrayList<>();
        int tried = 0;
        for (VariedFact unknown : unknowns.of(trace)) {
            tried += unknown.suppositions().size();
            List<AnswerChange> turns = turns(unknown, trace, wanted, unanswered);
            if (turns.isEmpty()) {
                others.add(unknown.path());
            } else {
                questions.add(question(unknown, turns));
            }
        }
        questions.sort(order.about(trace));
        return new SensitivityResult(
                DEPTH, List.copyOf(questions), List.copyOf(others), List.copyOf(unanswered), tried);
    }

    static OpenQuestion question(VariedFact unknown, List<AnswerChange> turns) {
        return new OpenQuestion(
                unknown.path(),
                QuestionWriter.about(unknown.path()),
                unknown.suppositions().size(),
                turns);
    }

    private List<AnswerChange> turns(
            VariedFact unknown,
            DecisionTrace trace,
            Predicate<String> wanted,
            List<FailedValue> unanswered) {
        List<AnswerChange> turns = new ArrayList<>();
        for (SupposedValue supposed : unknown.suppositions()) {
            try {
                Decision then = Decision.of(deciders.about(trace).decide(supposed.facts()));
                Decision.of(trace).turn(supposed, then, wanted).ifPresent(turns::add);
            } catch (DecisionException failure) {
                unanswered.add(
                        new FailedValue(unknown.path(), supposed.value(), failure.getMessage()));
            }
        }
        return List.copyOf(turns);
    }
}
