package dev.sextant.cli;

import java.io.IOException;

/** Where the outcomes of a run go. */
interface RunOutput {

    /**
     * Begins, or goes on where a run was broken off.
     *
     * @return how far it got
     */
    Progress begin() throws IOException;

    /**
     * Takes one outcome after the other.
     *
     * @param position how many came before it
     */
    void next(long position, Recorded outcome) throws IOException;

    /** Hears that the run could go on from here. */
    void rest(Progress progress) throws IOException;

    /** Takes what the run comes to. */
    void end(Progress progress) throws IOException;

    /** Hears that the run ends before its time. */
    void breakOff(Progress progress) throws IOException;

    /** Whether anybody still takes outcomes. */
    boolean isOpen();
}
