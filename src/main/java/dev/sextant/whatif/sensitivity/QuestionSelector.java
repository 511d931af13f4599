package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.figure.TopicForm;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PlatformDecider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the next question of an interview: the first topic with a fact that could still turn the
 * answer, alone, or else together with another. A fast decider foresees what turns; the next
 * decision shows whether it did. Safe for use by several threads.
 */
public final class QuestionSelector {

    private final SensitivityAnalysis foreseeing;
    private final TopicIndex topics;

    /**
     * Creates a selector.
     *
     * @param unknowns knows which values to try
     * @param fast decides what the values of a fact would turn
     * @param rulebook the rules that it goes by
     */
    public QuestionSelector(FactSuppositions unknowns, PlatformDecider fast, Rulebook rulebook) {
        this.foreseeing = new SensitivityAnalysis(unknowns, fast, rulebook);
        this.topics = new TopicIndex(rulebook);
    }

    /** Returns which unknown facts could turn the answer alone, as the fast decider foresees. */
    public SensitivityResult alone(DecisionTrace trace) {
        return foreseeing.about(trace);
    }

    /**
     * Returns the next question.
     *
     * @param alone what single facts could turn
     * @param asked the facts that were asked for, with those that nobody knows
     * @param patience how long to look for pairs of facts
     * @return nothing where no fact that is left turns anything, alone or with another one
     */
    public Optional<InterviewQuestion> next(
            DecisionTrace trace, SensitivityResult alone, Set<FactPath> asked, Duration patience) {
        Map<FactPath, OpenQuestion> turning =
                alone.questions().stream()
                        .filter(each -> !each.isOfStyleOnly() && !asked.contains(each.path()))
                        .collect(Collectors.toMap(OpenQuestion::path, Function.identity()));
        Optional<NextQuestion> first =
                alone.questions().stream()
                        .filter(each -> turning.containsKey(each.path()))
                        .min(Comparator.comparing(each -> topics.of(each.path()).step()))
                        .map(NextQuestion::of)
                        .or(() -> paired(trace, asked, patience));
        return first.map(reason -> question(reason, turning, open(trace, alone, asked)));
    }

    private Optional<NextQuestion> paired(
            DecisionTrace trace, Set<FactPath> asked, Duration patience) {
        PairSearchResult found = foreseeing.pairs(trace, asked, 1, patience);
        return found.pairs().stream().map(NextQuestion::of).findFirst();
    }

    /** The facts that nobody was asked for, by the order of the workloads. */
    private static List<FactPath> open(
            DecisionTrace trace, SensitivityResult alone, Set<FactPath> asked) {
        List<String> workloads = trace.facts().workloads().stream().map(Workload::name).toList();
        return Stream.concat(
                        alone.questions().stream().map(OpenQuestion::path), alone.others().stream())
                .filter(path -> !asked.contains(path))
                .sorted(Comparator.comparing(path -> workloads.indexOf(path.owner())))
                .toList();
    }

    private InterviewQuestion question(
            NextQuestion reason, Map<FactPath, OpenQuestion> turning, List<FactPath> open) {
        AskedTopic topic = topics.of(reason.path());
        boolean isSingle = topic.form() == TopicForm.ONE_BY_ONE;
        List<String> facts =
                isSingle
                        ? List.of(reason.path().generalName())
                        : List.copyOf(topic.usual().keySet());
        List<NextQuestion> asked = new ArrayList<>();
        for (String fact : facts) {
            open.stream()
                    .filter(path -> path.generalName().equals(fact))
                    .map(path -> one(path, reason, turning))
                    .forEach(asked::add);
        }
        return new InterviewQuestion(topic, asked, reason);
    }

    private static NextQuestion one(
            FactPath path, NextQuestion reason, Map<FactPath, OpenQuestion> turning) {
        if (path.equals(reason.path())) {
            return reason;
        }
        return turning.containsKey(path)
                ? NextQuestion.of(turning.get(path))
                : NextQuestion.beside(reason.path(), path);
    }
}
