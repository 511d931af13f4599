package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.why.AssumptionFinder;
import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Orders questions: first those that confirm an assumption, then those that a team is most likely
 * to have an answer for, then those that are worth most.
 */
final class QuestionOrder {

    private final Map<String, Integer> ranks = new HashMap<>();

    /** The ranks are those of the rulebook; a fact without a rank comes last. */
    QuestionOrder(Rulebook rulebook) {
        rulebook.figures().keySet().stream()
                .filter(QuestionRank.class::isInstance)
                .map(QuestionRank.class::cast)
                .forEach(rank -> ranks.put(rank.fact(), rank.rank()));
    }

    /** The order of questions about the answer of a trace. */
    Comparator<OpenQuestion> about(DecisionTrace trace) {
        Set<FactPath> assumed = new HashSet<>();
        AssumptionFinder assumptions = new AssumptionFinder(trace);
        trace.placements().stream()
                .flatMap(placement -> assumptions.of(placement).stream())
                .forEach(each -> assumed.add(each.fact()));
        return Comparator.comparing((OpenQuestion question) -> !assumed.contains(question.path()))
                .thenComparing(question -> rank(question.path()))
                .thenComparing(QuestionScore.MOST_FIRST);
    }

    private int rank(FactPath path) {
        return ranks.getOrDefault(path.generalName(), Integer.MAX_VALUE);
    }
}
