package dev.sextant.cli.terminal;

/** Exit codes of commands. Where several apply, the first one in this order is used. */
public enum ExitCode {
    /** A fault of ours. */
    FAULT(70),
    /** Somebody interrupted it from the keyboard. */
    INTERRUPTED(130),
    /** It was terminated. */
    TERMINATED(143),
    /** A limit or a time-out was reached. */
    LIMIT(7),
    /** Output could not be written. */
    OUTPUT(6),
    /** Another process writes to the folder. */
    IN_USE(8),
    /** The command was used wrongly. */
    USAGE(2),
    /** The rules do not compile or break a convention. */
    RULES(4),
    /** No scenario could be read. */
    NO_SCENARIO(3),
    /** Verification failed, or a replay gave a different result. */
    DIFFERS(5),
    /** The work was done, but something was rejected, failed or not as expected. */
    FINDINGS(1),
    /** All is well. */
    FINE(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }

    /** Whether somebody wanted it to end before its time. */
    public boolean isInterruption() {
        return this == INTERRUPTED || this == TERMINATED;
    }

    /** The one of two that is shown. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The one with a number. */
    public static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return FAULT;
    }
}
