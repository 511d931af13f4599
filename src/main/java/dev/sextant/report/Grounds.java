package dev.sextant.report;

import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in short what a conclusion rests on: its sentences, and the lines of the input. */
final class Grounds {

    private static final int MOST = 5;

    private final Set<String> inputs = new LinkedHashSet<>();

    private Grounds() {}

    static Branch of(Node node) {
        if (!(node instanceof Node.Derived derived)) {
            return Branch.leaf(node.toString());
        }
        Grounds grounds = new Grounds();
        grounds.collect(derived);
        String because =
                String.join(
                        "; and ",
                        derived.firings().stream()
                                .map(firing -> firing.because() + " [" + firing.rule().id() + "]")
                                .toList());
        List<Branch> leaves =
                new ArrayList<>(grounds.inputs.stream().limit(MOST).map(Branch::leaf).toList());
        if (grounds.inputs.size() > MOST) {
            int more = grounds.inputs.size() - MOST;
            leaves.add(Branch.leaf("and " + Counted.of(more, "more line") + " of the input"));
        }
        return new Branch(because, List.of(), leaves);
    }

    private void collect(Node node) {
        if (node instanceof Node.Derived derived) {
            for (Firing firing : derived.firings()) {
                firing.reads().forEach(read -> read.facts().forEach(this::collect));
            }
        } else if (node instanceof Node.Input input && !input.path().key().equals("name")) {
            inputs.add(
                    input.path()
                            + ": "
                            + input.value()
                            + (input.location() == null ? "" : "  (" + input.location() + ")"));
        }
    }
}
