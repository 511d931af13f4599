package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lines that are where they should not be, and places at which lines are missing. A line that is
 * missing here and exists there was moved.
 */
final class MisplacedLines {

    private static final int MOST_KEPT = 10_000;

    private final String file;
    private final List<Stray> strays = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private long unlisted;

    /**
     * Lines one after the other.
     *
     * @param line the number of the first in the file
     * @param lines how many there are
     * @param index the place that the first says it has; 0 where they say none
     * @param previous the link that the first says it follows
     * @param last the link behind the last
     * @param isCopy whether the line before it is the same
     */
    private record Stray(
            int line, int lines, long index, String previous, String last, boolean isCopy) {

        boolean goesOn(ChainLine next) {
            return next.number() == line + lines
                    && next.index() == (index == 0 ? 0 : index + lines)
                    && Objects.equals(next.previous(), last)
                    && !isCopy;
        }

        Stray with(ChainLine next) {
            return new Stray(line, lines + 1, index, previous, next.link(), false);
        }

        /** Which records they are. */
        String records() {
            return lines == 1
                    ? "record " + index + " is"
                    : "records " + index + " to " + (index + lines - 1) + " are";
        }
    }

    /** Records that are missing before a line, and the link behind the last of them. */
    private record Gap(long from, long to, int line, String behind) {

        boolean isOf(Stray stray) {
            return stray.index() == from && stray.index() + stray.lines() - 1 == to;
        }

        String records() {
            return from == to ? "record " + from + " is" : "records " + from + " to " + to + " are";
        }
    }

    MisplacedLines(String file) {
        this.file = file;
    }

    void add(ChainLine line, boolean isCopy) {
        int last = strays.size() - 1;
        if (last >= 0 && !isCopy && strays.get(last).goesOn(line)) {
            strays.set(last, strays.get(last).with(line));
        } else if (strays.size() < MOST_KEPT) {
            strays.add(
                    new Stray(
                            line.number(), 1, line.index(), line.previous(), line.link(), isCopy));
        } else {
            unlisted++;
        }
    }

    void missing(long from, long to, int line, String behind) {
        if (gaps.size() < MOST_KEPT) {
            gaps.add(new Gap(from, to, line, behind));
        } else {
            unlisted++;
        }
    }

    /** How many there are beside those that are stored. */
    long unlisted() {
        return unlisted;
    }

    /** The findings to report: lines that are all that is missing elsewhere were moved. */
    List<Discrepancy> all() {
        List<Discrepancy> all = new ArrayList<>();
        for (Stray stray : strays) {
            Gap gap = gapOf(stray);
            all.add(gap == null ? added(stray) : moved(stray, gap));
        }
        gaps.forEach(
                gap ->
                        all.add(
                                discrepancy(
                                        Kind.MISSING,
                                        gap.line(),
                                        gap.records() + " missing here")));
        return all;
    }

    private Gap gapOf(Stray stray) {
        return stray.isCopy() || stray.index() == 0
                ? null
                : gaps.stream().filter(gap -> gap.isOf(stray)).findFirst().orElse(null);
    }

    private Discrepancy added(Stray stray) {
        if (stray.index() == 0) {
            return discrepancy(
                    Kind.ADDED,
                    stray.line(),
                    stray.lines() == 1
                            ? "this line is not a record of the run"
                            : "these " + stray.lines() + " lines are not records of the run");
        }
        return discrepancy(
                Kind.ADDED,
                stray.line(),
                stray.isCopy()
                        ? "record " + stray.index() + " is repeated here"
                        : stray.records() + " here, out of place");
    }

    private Discrepancy moved(Stray stray, Gap gap) {
        gaps.remove(gap);
        boolean isOther = !stray.last().equals(gap.behind());
        return discrepancy(
                Kind.MOVED,
                stray.line(),
                stray.records()
                        + " here instead of before line "
                        + gap.line()
                        + (isOther ? "; the last was also changed" : ""));
    }

    private Discrepancy discrepancy(Kind kind, int line, String what) {
        return Discrepancy.of(kind, new Location(file, line, 0), null, what);
    }
}
