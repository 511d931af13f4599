package dev.sextant.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact in the tree of a decision, with what it rests on. A conclusion is shown with its firings
 * where it is first needed, and mentioned everywhere else.
 */
public sealed interface ExplanationNode {

    /**
     * A conclusion, shown only here.
     *
     * @param conclusion the conclusion
     * @param firings the firings that justify it, one or more
     */
    record Derived(ConcludedFact conclusion, List<FiringNode> firings) implements ExplanationNode {

        /** Returns the nodes of everything that it rests on directly. */
        public Stream<ExplanationNode> below() {
            return firings.stream().flatMap(FiringNode::below);
        }
    }

    /**
     * A conclusion that is shown elsewhere in the tree.
     *
     * @param conclusion the conclusion
     */
    record Mention(ConcludedFact conclusion) implements ExplanationNode {}

    /**
     * A given fact: a leaf.
     *
     * @param given the fact
     */
    record Input(GivenValue given) implements ExplanationNode {}

    /**
     * A figure of a data file: a leaf.
     *
     * @param figure the figure, with its source and date
     */
    record FromData(UsedFigure figure) implements ExplanationNode {}

    /**
     * Something that was not concluded: a leaf.
     *
     * @param text what is absent, as the condition says it, with the values of this case
     */
    record Absent(String text) implements ExplanationNode {}

    /**
     * One firing of a rule in the tree.
     *
     * @param firing the firing
     * @param rule its rule
     * @param conditions the conditions of the rule, in its order
     */
    record FiringNode(RuleFiring firing, CitedRule rule, List<ConditionNode> conditions) {

        /** Returns the nodes of everything that its conditions rest on. */
        public Stream<ExplanationNode> below() {
            return conditions.stream().flatMap(condition -> condition.facts().stream());
        }
    }

    /**
     * A condition that held, in the tree.
     *
     * @param written the condition as the rule has it
     * @param matched what it read
     * @param facts the facts that it rests on
     */
    record ConditionNode(String written, MatchedCondition matched, List<ExplanationNode> facts) {}
}
