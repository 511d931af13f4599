package dev.sextant.report.flip;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.GoalPhrase;
import dev.sextant.report.words.RegionsText;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.flip.Flip;
import dev.sextant.whatif.flip.FlipQuestion;
import dev.sextant.whatif.flip.FlipResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what would give another answer. */
public final class FlipProse {

    private FlipProse() {}

    /** What the answer is, and what was asked. */
    static String asked(FlipResult flips) {
        String platform = flips.trace().recommendation().platform();
        Goal goal = flips.question().goal();
        if (goal instanceof Goal.ForWorkload wanted) {
            return asked(flips, wanted.workload(), wanted.option().isEmpty());
        }
        if (goal instanceof Goal.ForStyle wanted) {
            return asked(flips, wanted.workload(), false);
        }
        return flips.already()
                ? platform + " is already " + GoalPhrase.of(goal) + "."
                : platform
                        + " is "
                        + AnswerPhrase.of(flips.trace())
                        + ". What would make it "
                        + GoalPhrase.of(goal)
                        + "?";
    }

    private static String asked(FlipResult flips, String workload, boolean open) {
        String now =
                flips.trace().recommendation().platform()
                        + ": "
                        + workload
                        + " "
                        + stands(placement(flips, workload), flips.already());
        if (flips.already()) {
            return now + ".";
        }
        return open
                ? now + ". What would leave it open?"
                : now + ". What would put it on " + GoalPhrase.of(flips.question().goal()) + "?";
    }

    private static Placement placement(FlipResult flips, String workload) {
        return flips.trace().placements().stream()
                .filter(placement -> placement.workload().equals(workload))
                .findFirst()
                .orElseThrow();
    }

    private static String stands(Placement placement, boolean already) {
        String still = already ? "already " : "";
        if (!placement.isPlaced()) {
            return "is " + still + "open";
        }
        return placement.style() == null
                ? still + "fits neither option"
                : "is " + still + "on " + AnswerWording.place(placement);
    }

    /** A set of changes in one line. */
    static String of(Flip flip) {
        return changes(flip).stream().collect(Collectors.joining("; and "))
                + " ("
                + cost(flip)
                + ")";
    }

    /** The changes of a set, a line for each. */
    public static List<String> changes(Flip flip) {
        return flip.changes().stream().map(change -> of(change, flip.isSingle())).toList();
    }

    /** A change; alone it shows entire regions, beside others the values that were tried. */
    private static String of(Flip.Altered change, boolean alone) {
        return change.path()
                + " from "
                + (change.isUnknown() ? "unknown" : change.from())
                + " to "
                + (alone
                        ? RegionsText.of(change.to().stream().map(Flip.To::region).toList())
                        : AnswerWording.anyOf(change.to().stream().map(Flip.To::value).toList()));
    }

    /** How hard a set is to change. */
    public static String cost(Flip flip) {
        String points = CountPhrase.of(flip.cost(), "point");
        if (flip.changes().size() == 1) {
            return "cost " + points;
        }
        return "cost "
                + points
                + ": "
                + flip.changes().stream()
                        .map(change -> String.valueOf(change.cost()))
                        .collect(Collectors.joining(" + "));
    }

    /** The findings and how far the search went. */
    public static List<String> extent(FlipResult flips) {
        List<String> sentences = new ArrayList<>();
        int most = flips.question().maxChanges();
        int all = flips.flips().size() + flips.more();
        if (all == 0) {
            sentences.add(
                    flips.isComplete()
                            ? "No set of up to "
                                    + CountPhrase.of(most, "change")
                                    + " gives this answer."
                            : "No set was found among those tried.");
        } else if (all == 1) {
            sentences.add("There is one smallest set" + within(flips, most));
        } else {
            sentences.add("There are " + all + " smallest sets" + within(flips, most));
            if (flips.different() < all) {
                sentences.add(
                        "Some sets change the same facts. They consist of "
                                + CountPhrase.of(flips.different(), "different set")
                                + " of facts.");
            }
        }
        sentences.add(
                (flips.isComplete() ? "The search was complete. " : "The search ended early. ")
                        + flips.levels().stream()
                                .map(FlipProse::level)
                                .collect(Collectors.joining("; "))
                        + ".");
        if (flips.failures() > 0) {
            sentences.add(
                    "The rules failed for "
                            + CountPhrase.of(flips.failures(), "combination")
                            + ", whose answers are unknown.");
        }
        return sentences;
    }

    private static String within(FlipResult flips, int most) {
        return (flips.isComplete()
                        ? " of up to " + CountPhrase.of(most, "change")
                        : " among those tried")
                + (flips.question().proof() == FlipQuestion.Proof.EVERY_VALUE
                        ? ". Each set shown was verified by running the rules."
                        : ". Each value that is named was verified by running the rules.");
    }

    private static String level(FlipResult.Level level) {
        String of = CountPhrase.of(level.changes(), "change");
        String tried =
                level.isComplete()
                        ? "all " + number(level.combinations()) + " tried"
                        : number(level.tried()) + " of " + number(level.combinations()) + " tried";
        String contradictory =
                level.contradictory() == 0
                        ? ""
                        : ", " + number(level.contradictory()) + " of them contradictory";
        return of + ": " + tried + contradictory;
    }

    /** Digits in threes. */
    private static String number(long number) {
        return String.valueOf(number).replaceAll("\\B(?=(\\d{3})+$)", ",");
    }
}
