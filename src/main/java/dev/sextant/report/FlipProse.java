package dev.sextant.report;

import dev.sextant.explain.Flip;
import dev.sextant.explain.Flips;
import dev.sextant.explain.Goal;
import dev.sextant.explain.Wording;
import dev.sextant.fact.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what would give another answer. */
final class FlipProse {

    private FlipProse() {}

    /** What the answer is, and what was asked. */
    static String asked(Flips flips) {
        String platform = flips.trace().recommendation().platform();
        if (flips.question().goal() instanceof Goal.ForWorkload goal) {
            Placement now = placement(flips, goal.workload());
            String wanted = Wording.inWords(goal.option());
            String told = platform + ": " + goal.workload();
            return flips.already()
                    ? told + " " + stands(now) + " already, as things are."
                    : told + " " + stands(now) + ". What would make it " + wanted + "?";
        }
        Goal.ForPlatform goal = (Goal.ForPlatform) flips.question().goal();
        return flips.already()
                ? platform + " is " + Prose.of(goal.answer()) + " already, as things are."
                : platform
                        + " is "
                        + Prose.of(flips.trace().recommendation().answer())
                        + ". What would make it "
                        + Prose.of(goal.answer())
                        + "?";
    }

    private static Placement placement(Flips flips, String workload) {
        return flips.trace().placements().stream()
                .filter(placement -> placement.workload().equals(workload))
                .findFirst()
                .orElseThrow();
    }

    private static String stands(Placement placement) {
        return switch (placement.option()) {
            case OPEN -> "is open";
            case NEITHER -> "fits neither option";
            default -> "is on " + Prose.place(placement);
        };
    }

    /** A set of changes in one line. */
    static String of(Flip flip) {
        return changes(flip).stream().collect(Collectors.joining("; and "))
                + " ("
                + cost(flip)
                + ")";
    }

    /** The changes of a set, a line for each. */
    static List<String> changes(Flip flip) {
        return flip.changes().stream().map(change -> of(change, flip.isSingle())).toList();
    }

    /** A change; alone it tells whole regions, beside others the values that were tried. */
    private static String of(Flip.Altered change, boolean alone) {
        return change.path()
                + (change.isUnknown() ? ", not known so far: " : ": " + change.from() + " to ")
                + (alone
                        ? RegionsText.of(change.to().stream().map(Flip.To::region).toList())
                        : Prose.anyOf(change.to().stream().map(Flip.To::value).toList()));
    }

    /** How hard a set is to change. */
    static String cost(Flip flip) {
        String points = Counted.of(flip.cost(), "point");
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

    /** What was found and how far the search went. */
    static List<String> extent(Flips flips) {
        List<String> sentences = new ArrayList<>();
        int most = flips.question().maxChanges();
        int all = flips.flips().size() + flips.more();
        if (all == 0) {
            sentences.add(
                    flips.isComplete()
                            ? "None within " + Counted.of(most, "change") + "."
                            : "None found before the time was up.");
        } else if (all == 1) {
            sentences.add("There is one smallest set" + within(flips, most));
        } else {
            sentences.add("There are " + all + " smallest sets" + within(flips, most));
            if (flips.different() < all) {
                sentences.add(
                        "Some change the same facts: they are "
                                + Counted.of(flips.different(), "different set")
                                + " of facts.");
            }
        }
        sentences.add(
                (flips.isComplete() ? "The search was complete: " : "Stopped at the time limit: ")
                        + flips.levels().stream()
                                .map(FlipProse::level)
                                .collect(Collectors.joining("; "))
                        + ".");
        if (flips.failures() > 0) {
            sentences.add(
                    "The rules failed over "
                            + Counted.of(flips.failures(), "combination")
                            + ": nobody knows what they give.");
        }
        return sentences;
    }

    private static String within(Flips flips, int most) {
        return (flips.isComplete()
                        ? " within " + Counted.of(most, "change")
                        : " among those that were tried; which those are depends on the time")
                + ". Each one shown was proven by running the rules.";
    }

    private static String level(Flips.Level level) {
        String of = level.changes() == 1 ? "one change" : level.changes() + " changes together";
        String tried =
                level.isComplete()
                        ? "all " + number(level.combinations()) + " tried"
                        : number(level.tried()) + " of " + number(level.combinations()) + " tried";
        String contradictory =
                level.contradictory() == 0
                        ? ""
                        : ", " + number(level.contradictory()) + " of them contradictory";
        return of + ", " + tried + contradictory;
    }

    /** Digits in threes. */
    private static String number(long number) {
        return String.valueOf(number).replaceAll("\\B(?=(\\d{3})+$)", ",");
    }
}
