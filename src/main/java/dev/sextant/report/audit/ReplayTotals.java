package dev.sextant.report.audit;

import dev.sextant.record.replay.ReplayResult;
import dev.sextant.record.replay.ReplayedLine;
import java.util.ArrayList;
import java.util.List;

/** Counts the result of records, and keeps those that are not the same. */
public final class ReplayTotals {

    private int same;
    private int differing;
    private int notReplayed;
    private final List<ReplayedLine> others = new ArrayList<>();

    /** Takes one more. */
    public void add(ReplayedLine line) {
        if (line.replayed() instanceof ReplayResult.Same) {
            same++;
            return;
        }
        if (line.replayed() instanceof ReplayResult.NotReplayed) {
            notReplayed++;
        } else {
            differing++;
        }
        others.add(line);
    }

    /** How many there were. */
    public int records() {
        return same + differing + notReplayed;
    }

    /** How many came out the same: the answer, and all that led to it. */
    public int same() {
        return same;
    }

    /** How many came out otherwise, or were changed after they were written. */
    public int differing() {
        return differing;
    }

    /** How many could not be decided again. */
    public int notReplayed() {
        return notReplayed;
    }

    /** Those that did not come out the same, in their order. */
    List<ReplayedLine> others() {
        return others;
    }
}
