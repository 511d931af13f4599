package dev.sextant.report.decision;

import dev.sextant.decision.ExplanationNode;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in short what a conclusion rests on: its sentences, and the lines of the input. */
final class ConclusionBrief {

    private static final int MOST = 5;

    private final Set<String> inputs = new LinkedHashSet<>();

    private ConclusionBrief() {}

    static TextTree of(ExplanationNode node) {
        if (!(node instanceof ExplanationNode.Derived derived)) {
            return TextTree.leaf(node.toString());
        }
        ConclusionBrief grounds = new ConclusionBrief();
        grounds.collect(derived);
        String because =
                String.join(
                        "; and ",
                        derived.firings().stream()
                                .map(firing -> firing.firing().sentence().cited())
                                .toList());
        List<TextTree> leaves =
                new ArrayList<>(grounds.inputs.stream().limit(MOST).map(TextTree::leaf).toList());
        if (grounds.inputs.size() > MOST) {
            int more = grounds.inputs.size() - MOST;
            leaves.add(TextTree.leaf("and " + CountPhrase.of(more, "more line") + " of the input"));
        }
        return new TextTree(because, List.of(), leaves);
    }

    private void collect(ExplanationNode node) {
        if (node instanceof ExplanationNode.Derived derived) {
            derived.below().forEach(this::collect);
        } else if (node instanceof ExplanationNode.Input input && !input.given().namesOwner()) {
            inputs.add(TextTreeBuilder.given(input.given()));
        }
    }
}
