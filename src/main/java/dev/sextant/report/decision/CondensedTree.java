package dev.sextant.report.decision;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.fact.verdict.Support;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a tree shows where it need not show everything: the steps between a score and its reasons
 * are passed over, for the table of scores shows them, with their weights.
 */
final class CondensedTree {

    private CondensedTree() {}

    /** The facts that a firing rests on, as far as they are shown. */
    static List<ExplanationNode> below(FiringNode firing) {
        return firing.below()
                .flatMap(CondensedTree::orWhatItStandsOn)
                .filter(node -> !isName(node))
                .distinct()
                .toList();
    }

    private static Stream<ExplanationNode> orWhatItStandsOn(ExplanationNode node) {
        if (node instanceof ExplanationNode.Mention mention && isPassedOver(mention.conclusion())) {
            return Stream.empty();
        }
        if (node instanceof ExplanationNode.Derived derived && isPassedOver(derived.conclusion())) {
            return derived.below()
                    .filter(CondensedTree::isConcluded)
                    .flatMap(CondensedTree::orWhatItStandsOn);
        }
        return Stream.of(node);
    }

    /** That a workload is there goes without saying. */
    private static boolean isName(ExplanationNode node) {
        return node instanceof ExplanationNode.Input input && input.given().namesOwner();
    }

    private static boolean isConcluded(ExplanationNode node) {
        return node instanceof ExplanationNode.Derived || node instanceof ExplanationNode.Mention;
    }

    private static boolean isPassedOver(ConcludedFact conclusion) {
        return conclusion.isOf(Support.class)
                || conclusion.isOf(SubjectScore.class)
                || conclusion.isOf(Candidate.class);
    }
}
