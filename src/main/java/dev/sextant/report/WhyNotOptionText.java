package dev.sextant.report;

import dev.sextant.explain.Reason;
import dev.sextant.explain.Standing;
import dev.sextant.explain.Told;
import dev.sextant.explain.WhyNot;
import dev.sextant.explain.WhyNotOption;
import dev.sextant.explain.WhyNotStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells why workloads do not go to an option or a style, as trees for people. */
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

    /** Where the workload goes, and what turned the scale. */
    static String head(WhyNotOption answer, String asked) {
        String place = Prose.place(answer.placement()) + ", " + Prose.lead(answer.placement());
        return answer.placement().workload()
                + (answer.isThere()
                        ? ": placed on " + asked + " already: "
                        : ": not placed on " + asked + ", but on ")
                + place
                + ": "
                + told(answer.decisive());
    }

    private Branch tree(WhyNotOption answer) {
        List<Branch> below = new ArrayList<>();
        answer.styles().forEach(style -> below.add(style(style, answer)));
        if (!answer.nearest().isEmpty() && (full || !answer.isThere())) {
            below.add(
                    new Branch(
                            "rules that would speak for it, nearest first",
                            List.of(),
                            answer.nearest().stream().map(rules::silent).toList()));
        }
        return new Branch(head(answer, asked), List.of(), below);
    }

    /** How a style stands. */
    static String stands(WhyNotStyle style, WhyNotOption answer) {
        String name = Prose.of(style.style());
        if (style.standing() == null) {
            return name + " is not considered";
        }
        return style.standing().points() == null
                ? name + " is ruled out"
                : name + ": " + points(style.standing(), answer);
    }

    private Branch style(WhyNotStyle style, WhyNotOption answer) {
        String stands = stands(style, answer);
        if (style.standing() == null) {
            return new Branch(stands, List.of(), style.ways().stream().map(rules::silent).toList());
        }
        if (style.standing().points() == null) {
            return new Branch(
                    stands, List.of(), style.ruledOut().stream().map(rules::grounds).toList());
        }
        List<Branch> below = new ArrayList<>();
        add("for it", style.standing().counting(), below);
        add(
                "for it, but not counted: of each subject, only the strongest reason counts",
                style.standing().behind(),
                below);
        if (!answer.isThere()) {
            add("outweighed by", style.outweighedBy(), below);
        }
        return new Branch(stands, List.of(), below);
    }

    private static String points(Standing standing, WhyNotOption answer) {
        String own = Counted.of(standing.points(), "point");
        return standing.style() == answer.best() || answer.bestPoints() == null
                ? own + ", the most of all"
                : own + "; " + Prose.of(answer.best()) + " has " + answer.bestPoints();
    }

    private void add(String heading, List<Reason> reasons, List<Branch> below) {
        if (!reasons.isEmpty()) {
            below.add(new Branch(heading, List.of(), reasons.stream().map(this::reason).toList()));
        }
    }

    private Branch reason(Reason reason) {
        String told =
                reason.told().stream()
                        .limit(full ? Integer.MAX_VALUE : 1)
                        .map(WhyNotOptionText::told)
                        .collect(Collectors.joining("; and "));
        return Branch.leaf(Counted.of(reason.points(), "point") + ": " + told);
    }

    private static String told(Told told) {
        return told.because() + " [" + told.rule() + "]";
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
                lines.add("and " + Counted.of(answers.size() - lines.size(), "more workload"));
                break;
            }
            lines.add(Printable.line(head(answer, asked) + nearest(answer)));
        }
        return List.copyOf(lines);
    }

    private static String nearest(WhyNotOption answer) {
        if (answer.isThere() || answer.nearest().isEmpty()) {
            return "";
        }
        WhyNot rule = answer.nearest().get(0);
        return "; nearest for it: " + rule.missingInWords() + " [" + rule.rule().id() + "]";
    }
}
