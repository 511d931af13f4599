package dev.sextant.report.decision;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.fact.verdict.Support;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a tree shows where it need not show everything: the steps between a score and its reasons
 * are passed over, for the table of scores tells them, with their weights.
 */
final class CondensedTree {

    private CondensedTree() {}

    /** The facts that a firing rests on, as far as they are shown. */
    static List<ExplanationNode> below(RuleFiring firing) {
        return facts(firing)
                .flatMap(CondensedTree::orWhatItStandsOn)
                .filter(node -> !isName(node))
                .distinct()
                .toList();
    }

    private static Stream<ExplanationNode> facts(RuleFiring firing) {
        return firing.reads().stream().map(MatchedCondition::facts).flatMap(List::stream);
    }

    private static Stream<ExplanationNode> orWhatItStandsOn(ExplanationNode node) {
        if (node instanceof ExplanationNode.Mention mention && isPassedOver(mention.conclusion())) {
            return Stream.empty();
        }
        if (node instanceof ExplanationNode.Derived derived && isPassedOver(derived.conclusion())) {
            return derived.firings().stream()
                    .flatMap(CondensedTree::facts)
                    .filter(CondensedTree::isConcluded)
                    .flatMap(CondensedTree::orWhatItStandsOn);
        }
        return Stream.of(node);
    }

    /** That a workload is there goes without saying. */
    private static boolean isName(ExplanationNode node) {
        return node instanceof ExplanationNode.Input input && input.path().key().equals("name");
    }

    private static boolean isConcluded(ExplanationNode node) {
        return node instanceof ExplanationNode.Derived || node instanceof ExplanationNode.Mention;
    }

    private static boolean isPassedOver(Conclusion conclusion) {
        return conclusion instanceof Support
                || conclusion instanceof SubjectScore
                || conclusion instanceof Candidate;
    }
}
