package dev.sextant.cli.run;

import java.io.IOException;

/** The destination of the outcomes of a run. */
interface RunOutput {

    /**
     * Begins, or continues where a run was interrupted.
     *
     * @return how far it got
     */
    RunProgress begin() throws IOException;

    /**
     * Takes one outcome after the other.
     *
     * @param position how many came before it
     */
    void next(long position, RecordedOutcome outcome) throws IOException;

    /** Hears that the run could continue from here. */
    void rest(RunProgress progress) throws IOException;

    /** Takes the result of the run. */
    void end(RunProgress progress) throws IOException;

    /** Hears that the run ends before its time. */
    void breakOff(RunProgress progress) throws IOException;

    /** Whether anybody still takes outcomes. */
    boolean isOpen();
}
