package dev.sextant.report.decision;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.explain.whynot.WhyNotStyle;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTree;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows why workloads do not go to an option or a style, as trees for people. */
public final class WhyNotOptionText {

    private final String asked;
    private final boolean full;
    private final WhyNotText rules;

    private WhyNotOptionText(String asked, boolean full) {
        this.asked = asked;
        this.full = full;
        this.rules = new WhyNotText(full);
    }

    /**
     * A tree for each workload.
     *
     * @param asked the option or style, as people name it
     * @param full whether nothing is left out
     */
    public static List<String> lines(
            List<WhyNotOption> answers, String asked, boolean full, int width) {
        List<String> lines = new ArrayList<>();
        for (WhyNotOption answer : answers) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(new WhyNotOptionText(asked, full).tree(answer).lines(width));
        }
        return List.copyOf(lines);
    }

    /** Where the workload goes, and what was decisive. */
    static String head(WhyNotOption answer, String asked) {
        String place =
                AnswerWording.place(answer.placement())
                        + ", "
                        + AnswerWording.lead(answer.placement());
        return answer.placement().workload()
                + (answer.isThere()
                        ? ": already placed on " + asked + ": "
                        : ": not placed on " + asked + ", but on ")
                + place
                + ": "
                + answer.decisive().cited();
    }

    private TextTree tree(WhyNotOption answer) {
        List<TextTree> below = new ArrayList<>();
        answer.styles().forEach(style -> below.add(style(style, answer)));
        if (!answer.nearest().isEmpty() && (full || !answer.isThere())) {
            below.add(
                    new TextTree(
                            "rules that would favor it, starting with the closest",
                            List.of(),
                            answer.nearest().stream().map(rules::silent).toList()));
        }
        return new TextTree(head(answer, asked), List.of(), below);
    }

    /** How a style stands. */
    public static String stands(WhyNotStyle style, WhyNotOption answer) {
        String name = AnswerWording.of(style.style());
        if (style.standing() == null) {
            return name + ": not considered";
        }
        return style.standing().points() == null
                ? name + ": ruled out"
                : name + ": " + points(style.standing(), answer);
    }

    private TextTree style(WhyNotStyle style, WhyNotOption answer) {
        String stands = stands(style, answer);
        if (style.standing() == null) {
            return new TextTree(
                    stands, List.of(), style.ways().stream().map(rules::silent).toList());
        }
        if (style.standing().points() == null) {
            return new TextTree(
                    stands,
                    List.of(),
                    style.ruledOut().nodes().stream().map(rules::grounds).toList());
        }
        List<TextTree> below = new ArrayList<>();
        add("for it", style.standing().counting(), below);
        add(
                "for it, but not counted: only the strongest reason of each subject counts",
                style.standing().behind(),
                below);
        if (!answer.isThere()) {
            add("outweighed by", style.outweighedBy(), below);
        }
        return new TextTree(stands, List.of(), below);
    }

    private static String points(StyleEvaluation standing, WhyNotOption answer) {
        String own = CountPhrase.of(standing.points(), "point");
        return standing.style() == answer.best() || answer.bestPoints() == null
                ? own + ", the highest score"
                : own + "; " + AnswerWording.of(answer.best()) + " has " + answer.bestPoints();
    }

    private void add(String heading, List<Reason> reasons, List<TextTree> below) {
        if (!reasons.isEmpty()) {
            below.add(
                    new TextTree(heading, List.of(), reasons.stream().map(this::reason).toList()));
        }
    }

    private TextTree reason(Reason reason) {
        String sentences =
                reason.sentences().stream()
                        .limit(full ? Integer.MAX_VALUE : 1)
                        .map(RuleSentence::cited)
                        .collect(Collectors.joining("; and "));
        return TextTree.leaf(CountPhrase.of(reason.points(), "point") + ": " + sentences);
    }

    /**
     * Ten lines at most: a line for each workload.
     *
     * @param asked the option or style, as people name it
     */
    public static List<String> brief(List<WhyNotOption> answers, String asked) {
        List<String> lines = new ArrayList<>();
        for (WhyNotOption answer : answers) {
            if (lines.size() == WhyNotBrief.LINES - 1 && answers.size() > WhyNotBrief.LINES) {
                lines.add("and " + CountPhrase.of(answers.size() - lines.size(), "more workload"));
                break;
            }
            lines.add(TextSanitizer.line(head(answer, asked) + nearest(answer)));
        }
        return List.copyOf(lines);
    }

    private static String nearest(WhyNotOption answer) {
        if (answer.isThere() || answer.nearest().isEmpty()) {
            return "";
        }
        WhyNot rule = answer.nearest().get(0);
        return "; closest rule in its favor: "
                + rule.missingInWords()
                + " ["
                + rule.rule().id()
                + "]";
    }
}
