package dev.sextant.report.decision;

import dev.sextant.decision.ExplanationNode;
import dev.sextant.explain.whynot.ConditionExplanation;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextTree;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.List;

/** Shows why rules are silent, condition by condition, as trees for people. */
public final class WhyNotText {

    private final TextTreeBuilder branches = new TextTreeBuilder(false);
    private final boolean full;

    WhyNotText(boolean full) {
        this.full = full;
    }

    /**
     * A tree for each answer.
     *
     * @param full whether the conditions that hold are shown below the first rule, too
     */
    public static List<String> lines(List<WhyNot> answers, boolean full, int width) {
        List<String> lines = new ArrayList<>();
        for (WhyNot answer : answers) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            WhyNotText text = new WhyNotText(full);
            lines.addAll(text.tree(answer).lines(width));
        }
        return List.copyOf(lines);
    }

    private TextTree tree(WhyNot answer) {
        String about = answer.workload() == null ? "" : answer.workload() + ": ";
        List<String> rule =
                List.of(answer.rule().sentence() + "  (" + answer.rule().location() + ")");
        if (answer.hasFired()) {
            return new TextTree(
                    about + "the rule fired [" + answer.rule().id() + "]",
                    rule,
                    answer.fired().nodes().stream().map(branches::of).toList());
        }
        return new TextTree(
                about + head(answer),
                rule,
                answer.clues().stream().map(clue -> branch(clue, 0)).toList());
    }

    /** What is said of a rule before its conditions. */
    static String head(WhyNot answer) {
        return "the rule did not fire; " + holding(answer) + " [" + answer.rule().id() + "]";
    }

    private static String holding(WhyNot answer) {
        String hold = answer.total() == 1 ? " condition holds" : " conditions hold";
        return answer.holding() + " of " + answer.total() + hold;
    }

    /**
     * A condition with what is below it: where not all is shown, the nearest ways, and of what
     * stands in the way its sentence with the lines of the input.
     */
    private TextTree branch(ConditionExplanation clue, int depth) {
        List<String> written =
                clue.holds() && !full ? List.of() : List.of(clue.written() + at(clue.rule()));
        List<TextTree> below = new ArrayList<>();
        clue.against()
                .nodes()
                .forEach(node -> below.add(full ? branches.of(node) : ConclusionBrief.of(node)));
        int shown = full ? clue.ways().size() : Math.min(clue.ways().size(), depth == 0 ? 2 : 1);
        clue.ways().subList(0, shown).forEach(way -> below.add(way(way, depth + 1)));
        int more = clue.others() + clue.ways().size() - shown;
        if (more > 0) {
            below.add(
                    TextTree.leaf(
                            "and " + CountPhrase.of(more, "more rule") + " could conclude it"));
        }
        if (clue.cut()) {
            below.add(TextTree.leaf("not expanded further"));
        }
        return new TextTree(label(clue.truth()) + clue.plain() + at(clue.place()), written, below);
    }

    /** A silent rule with what it misses. */
    TextTree silent(WhyNot rule) {
        List<ConditionExplanation> shown = full ? rule.clues() : rule.missing();
        return new TextTree(
                rule.rule().sentence() + "; " + holding(rule) + " [" + rule.rule().id() + "]",
                List.of(),
                shown.stream().map(clue -> branch(clue, 1)).toList());
    }

    /** A conclusion with what it rests on, whole. */
    TextTree grounds(ExplanationNode node) {
        return branches.of(node);
    }

    private TextTree way(WhyNot way, int depth) {
        String id = " [" + way.rule().id() + "]";
        if (way.hasFired()) {
            return TextTree.leaf(
                    "a rule that could conclude it fired for another workload or fact" + id);
        }
        List<ConditionExplanation> shown = full ? way.clues() : way.missing();
        return new TextTree(
                "could be concluded by \"" + way.rule().sentence() + "\"; " + holding(way) + id,
                List.of(),
                shown.stream().map(clue -> branch(clue, depth)).toList());
    }

    private static String label(TruthValue truth) {
        return switch (truth) {
            case TRUE -> "true: ";
            case FALSE -> "false: ";
            case UNKNOWN -> "unknown: ";
            case NOT_REACHED -> "not reached: ";
        };
    }

    private static String at(Object place) {
        return place == null ? "" : "  (" + place + ")";
    }
}
