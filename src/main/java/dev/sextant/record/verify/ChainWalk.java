package dev.sextant.record.verify;

import dev.sextant.record.write.ChainEnd;
import dev.sextant.record.write.HashChain;
import java.io.IOException;
import java.util.Arrays;

/**
 * Goes through the lines of a chain, and shows what is not as it was. Where something is wrong, it
 * looks for the one change that explains it: one that, undone, gives the link that the next line
 * names. So one change is shown once, and what follows is compared with what should follow it.
 *
 * <p>It holds two lines at a time, whatever the length of the file.
 */
final class ChainWalk {

    private final ChainLines lines;
    private final ChainEnd end;
    private final ChainFindings findings;
    private final TornLines tornLines = new TornLines();

    /** The place of the next line, and the link that it should name. */
    private long due = 1;

    private String link;

    /**
     * The line that was taken last, of which nothing that follows has shown yet that it is
     * complete.
     */
    private ChainLine held;

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

    private void take(ChainLine line) throws IOException {
        ChainLine after = lines.ahead();
        if (link == null && line.isRead()) {
            link = line.previous();
        }
        if (line.states(due, link)) {
            accept(line);
        } else if (isSibling(line)) {
            choose(line, after);
        } else if (after != null && after.states(due, link)) {
            findings.stray(line, held);
        } else if (line.index() == due) {
            behindAnother(line, after);
        } else if (line.isRead() && line.previous().equals(link)) {
            ChainLine mended = line.at(due, link);
            findings.head(line, mended);
            accept(isProven(mended, after) ? mended : line);
        } else if (line.isRead()) {
            elsewhere(line, after);
        } else {
            unread(line, after);
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
    private void elsewhere(ChainLine line, ChainLine after) throws IOException {
        ChainLine mended = line.at(due, line.previous());
        if (held != null && isProven(mended, after)) {
            findings.changed(held, line.previous());
            findings.head(line, mended);
            accept(mended);
        } else if (isSplit()) {
            splitAll();
            take(line);
        } else if (line.index() > due && goesOn(line, after)) {
            findings.missing(due, line.index() - 1, line.number(), line.previous());
            findings.looked(held);
            due = line.index();
            accept(line);
        } else {
            findings.stray(line, held);
        }
    }

    private boolean goesOn(ChainLine line, ChainLine after) {
        if (after == null) {
            return end == null || end.records() == line.index();
        }
        return after.index() == line.index() + 1 || line.link().equals(after.previous());
    }

    /** Nothing of its head can be read. */
    private void unread(ChainLine line, ChainLine after) throws IOException {
        ChainLine mended = link == null ? line : line.at(due, link);
        if (isProven(mended, after)) {
            findings.head(line, mended);
            accept(mended);
        } else if (!line.isEnded() && after == null && isBegun(line)) {
            torn = line;
        } else if (!isHeadTorn(line, after) && !isBodyTorn(line, after)) {
            if (after != null ? after.index() == due + 1 : end == null || end.records() == due) {
                findings.unreadable(line, due);
                held = null;
                link = linkBehind(due, after);
                due++;
                read++;
            } else {
                findings.stray(line, held);
            }
        }
    }

    /** Whether a line may be what a cut left of a record. */
    private static boolean isBegun(ChainLine line) {
        int length = Math.min(HashChain.INDEX.length, line.bytes().length);
        return Arrays.equals(line.bytes(), 0, length, HashChain.INDEX, 0, length);
    }

    /** Whether a line feed is in what a line begins with. */
    private boolean isHeadTorn(ChainLine line, ChainLine after) throws IOException {
        if (link == null || after == null) {
            return false;
        }
        ChainLine whole = tornLines.head(line, after, HashChain.head(due, link));
        if (whole == null) {
            return false;
        }
        lines.take();
        findings.feedIn(line, line.bytes().length);
        accept(whole);
        return true;
    }

    /** Whether a line feed is in the line before. */
    private boolean isBodyTorn(ChainLine line, ChainLine after) {
        String behind = linkBehind(due - 1, after);
        if (held == null || behind == null || behind.equals(held.link())) {
            return false;
        }
        ChainLine whole = tornLines.body(held, line, behind);
        if (whole == null) {
            return false;
        }
        findings.feedIn(held, held.bytes().length);
        undo();
        accept(whole);
        return true;
    }

    /** Whether there is no line feed between the line before and the one that was due. */
    private boolean isSplit() {
        TornLines.Halves halves = held == null ? null : tornLines.halves(held, due);
        if (halves == null) {
            return false;
        }
        findings.noFeed(held, halves.feed());
        undo();
        accept(halves.first());
        accept(halves.second());
        return true;
    }

    private void splitAll() {
        boolean wasSplit = isSplit();
        while (wasSplit) {
            wasSplit = isSplit();
        }
    }

    private void close() {
        splitAll();
        long place = due - 1;
        boolean isWhole = torn == null && (held == null || held.isEnded());
        if (end != null && place < end.records()) {
            closeBefore(isWhole);
        } else if (end != null && place > end.records()) {
            findings.behind(end.records(), place, isSealed);
        } else if (end != null && held != null && !link.equals(end.last())) {
            closeOtherwise(isWhole);
        } else if (torn != null) {
            findings.stray(torn, held);
        } else if (!isWhole) {
            findings.noFeed(held, held.bytes().length);
        }
    }

    private void closeBefore(boolean isWhole) {
        findings.looked(held == null || held.isEnded() ? held : null);
        if (isWhole) {
            int next = held == null ? 1 : held.number() + 1;
            findings.missing(due, end.records(), next, end.last());
        } else {
            findings.cutOff(
                    torn == null ? held : torn, torn == null ? due - 1 : due, end.records());
        }
    }

    private void closeOtherwise(boolean isWhole) {
        ChainLine without = isWhole ? held : TornLines.withoutLast(held);
        if (!isWhole && end.last().equals(without.link())) {
            findings.noFeed(held, held.bytes().length - 1);
        } else if (!isWhole && findings.isCut(held)) {
            findings.cutOff(held, due - 1, end.records());
        } else {
            findings.changed(held, end.last());
        }
    }
}
