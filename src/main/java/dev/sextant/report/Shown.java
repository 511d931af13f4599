package dev.sextant.report;

import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Read;
import dev.sextant.fact.Candidate;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.SubjectScore;
import dev.sextant.fact.Support;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a tree shows where it need not show everything: the steps between a score and its reasons
 * are passed over, for the table of scores tells them, with their weights.
 */
final class Shown {

    private Shown() {}

    /** The facts that a firing rests on, as far as they are shown. */
    static List<Node> below(Firing firing) {
        return facts(firing)
                .flatMap(Shown::orWhatItStandsOn)
                .filter(node -> !isName(node))
                .distinct()
                .toList();
    }

    private static Stream<Node> facts(Firing firing) {
        return firing.reads().stream().map(Read::facts).flatMap(List::stream);
    }

    private static Stream<Node> orWhatItStandsOn(Node node) {
        if (node instanceof Node.Mention mention && isPassedOver(mention.conclusion())) {
            return Stream.empty();
        }
        if (node instanceof Node.Derived derived && isPassedOver(derived.conclusion())) {
            return derived.firings().stream()
                    .flatMap(Shown::facts)
                    .filter(Shown::isConcluded)
                    .flatMap(Shown::orWhatItStandsOn);
        }
        return Stream.of(node);
    }

    /** That a workload is there goes without saying. */
    private static boolean isName(Node node) {
        return node instanceof Node.Input input && input.path().key().equals("name");
    }

    private static boolean isConcluded(Node node) {
        return node instanceof Node.Derived || node instanceof Node.Mention;
    }

    private static boolean isPassedOver(Conclusion conclusion) {
        return conclusion instanceof Support
                || conclusion instanceof SubjectScore
                || conclusion instanceof Candidate;
    }
}
