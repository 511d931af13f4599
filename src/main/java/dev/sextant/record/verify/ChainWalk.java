package dev.sextant.record.verify;

import dev.sextant.record.write.ChainEnd;
import dev.sextant.record.write.HashChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the lines of a chain, and shows what is not as it was. Where something is wrong, it
 * looks for the one change that explains it: one that, undone, gives the link that the next line
 * names. So one change is shown once, and what follows is compared with what should follow it.
 *
 * <p>It holds three lines at a time, whatever the length of the file.
 */
final class ChainWalk {

    private static final int MOST_BROKEN = 1000;

    private final ChainLines lines;
    private final ChainEnd end;
    private final ChainFindings findings;

    /** The place of the next line, and the link that it should name. */
    private long due = 1;

    private String link;

    /**
     * The line that was taken last, of which nothing that follows has shown yet that it is
     * complete.
     */
    private ChainLine held;

    /** Lines of which nothing can be read, since the last that can; the first with its bytes. */
    private final List<ChainLine> broken = new ArrayList<>();

    private ChainLine torn;

    /** How many records there are. */
    private long read;

    private boolean isSealed;

    /**
     * @param first the link that the first line should name; null where that is not known
     * @param end where the chain should end; null where that is not known
     */
    ChainWalk(ChainLines lines, String first, ChainEnd end, ChainFindings findings) {
        this.lines = lines;
        this.link = first;
        this.end = end;
        this.findings = findings;
    }

    /** Goes to the end, and says where that is. */
    ChainEnd go() throws IOException {
        for (ChainLine line = lines.take(); line != null; line = lines.take()) {
            take(line);
        }
        close();
        return new ChainEnd(due - 1, link);
    }

    private void take(ChainLine line) {
        ChainLine after = lines.ahead();
        if (link == null && line.isRead()) {
            link = line.previous();
        }
        if (!broken.isEmpty() && line.isRead()) {
            resolve(line);
        }
        if (line.states(due, link)) {
            accept(line);
        } else if (isSibling(line)) {
            choose(line, after);
        } else if (!line.isRead()) {
            unread(line, after);
        } else if (after != null && after.states(due, link)) {
            findings.stray(line, held);
        } else if (line.index() == due) {
            behindAnother(line, after);
        } else if (line.previous().equals(link)) {
            ChainLine mended = line.at(due, link);
            findings.head(line, mended);
            accept(isProven(mended, after) ? mended : line);
        } else {
            elsewhere(line, after);
        }
    }

    private void accept(ChainLine line) {
        held = line;
        read++;
        link = line.link();
        isSealed |= end != null && due == end.records() && link.equals(end.last());
        due++;
    }

    /** The line that was taken last is taken otherwise. */
    private void undo() {
        due--;
        read--;
    }

    /** How many records there are, wherever they should be. */
    long read() {
        return read;
    }

    /** The link behind the line of a place, as what follows it has it; null where nothing does. */
    private String linkBehind(long place, ChainLine after) {
        if (after != null && after.isRead()) {
            return after.previous();
        }
        return end != null && end.records() == place ? end.last() : null;
    }

    private boolean isProven(ChainLine line, ChainLine after) {
        return line.isRead() && line.link().equals(linkBehind(line.index(), after));
    }

    /** Whether a line claims the place of the one before it. */
    private boolean isSibling(ChainLine line) {
        return held != null && held.isRead() && line.states(held.index(), held.previous());
    }

    /** If two lines claim one place, the one is taken that the next one follows. */
    private void choose(ChainLine line, ChainLine after) {
        if (isProven(line, after) && !line.link().equals(link)) {
            findings.stray(held, line);
            undo();
            accept(line);
        } else {
            findings.stray(line, held);
        }
    }

    /** The place is right, the link is not: it was changed, or the line before it was. */
    private void behindAnother(ChainLine line, ChainLine after) {
        ChainLine mended = line.at(due, link);
        if (isProven(mended, after)) {
            findings.head(line, mended);
            accept(mended);
            return;
        }
        if (held != null) {
            findings.changed(held, line.previous());
        } else if (isProven(line, after)) {
            findings.otherBeginning(line, link);
        } else {
            findings.head(line, mended);
        }
        accept(line);
    }

    /** Neither the place nor the link is right: lines are missing before it, or it is astray. */
    private void elsewhere(ChainLine line, ChainLine after) {
        ChainLine mended = line.at(due, line.previous());
        if (held != null && isProven(mended, after)) {
            findings.changed(held, line.previous());
            findings.head(line, mended);
            accept(mended);
        } else if (line.index() > due && goesOn(line, after)) {
            missingBefore(line.index(), line.number(), line.previous());
            due = line.index();
            accept(line);
        } else {
            findings.stray(line, held);
        }
    }

    /** Records are missing before a place, or are in the line of the last one. */
    private void missingBefore(long place, int number, String behind) {
        if (held != null && held.holds(due)) {
            findings.joined(held, due, place - 1);
        } else {
            findings.missing(due, place - 1, number, behind);
            findings.looked(held);
        }
    }

    private boolean goesOn(ChainLine line, ChainLine after) {
        if (after == null) {
            return end == null || end.records() == line.index();
        }
        return after.index() == line.index() + 1 || line.link().equals(after.previous());
    }

    /** Nothing of its head can be read. */
    private void unread(ChainLine line, ChainLine after) {
        ChainLine mended = link == null ? line : line.at(due, link);
        if (broken.isEmpty() && isProven(mended, after)) {
            findings.head(line, mended);
            accept(mended);
        } else if (broken.size() < MOST_BROKEN) {
            broken.add(broken.isEmpty() ? line : line.with(new byte[0]));
        } else {
            findings.stray(line, held);
        }
    }

    /** What lines that cannot be read are, as the next line shows that can; null at the end. */
    private void resolve(ChainLine next) {
        long place = next == null ? (end == null ? due : end.records() + 1) : next.index();
        String before = next == null ? (end == null ? link : end.last()) : next.previous();
        if (place == due && held != null && !link.equals(before)) {
            findings.changed(held, before);
            link = before;
        } else if (place == due + 1) {
            findings.unreadable(broken.get(0), due);
            held = null;
            link = before;
            due++;
            read++;
        } else {
            broken.forEach(line -> findings.stray(line, held));
        }
        broken.clear();
    }

    /** Whether a line may be what a cut left of a record. */
    private static boolean isBegun(ChainLine line) {
        int length = Math.min(HashChain.INDEX.length, line.bytes().length);
        return Arrays.equals(line.bytes(), 0, length, HashChain.INDEX, 0, length);
    }

    private void close() {
        if (broken.size() == 1 && !broken.get(0).isEnded() && isBegun(broken.get(0))) {
            torn = broken.remove(0);
        } else if (!broken.isEmpty()) {
            resolve(null);
        }
        long place = due - 1;
        boolean isWhole = torn == null && (held == null || held.isEnded());
        if (end != null && place < end.records()) {
            closeBefore(isWhole);
        } else if (end != null && place > end.records()) {
            findings.behind(end.records(), place, isSealed);
        } else if (end != null && held != null && !link.equals(end.last())) {
            if (!isWhole && findings.isCut(held)) {
                findings.cutOff(held, place, end.records());
            } else {
                findings.changed(held, end.last());
            }
        } else if (torn != null) {
            findings.stray(torn, held);
        } else if (!isWhole) {
            findings.noFeed(held);
        }
    }

    private void closeBefore(boolean isWhole) {
        if (isWhole) {
            int next = held == null ? 1 : held.number() + 1;
            missingBefore(end.records() + 1, next, end.last());
        } else {
            findings.looked(held == null || held.isEnded() ? held : null);
            findings.cutOff(
                    torn == null ? held : torn, torn == null ? due - 1 : due, end.records());
        }
    }
}
