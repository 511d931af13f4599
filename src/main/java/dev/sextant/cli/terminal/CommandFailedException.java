package dev.sextant.cli.terminal;

/** A command ends here, for a reason that the user sees. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    /**
     * @param code how the command ends
     * @param message the error message, with what may be the repair
     */
    public CommandFailedException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns the code that the process exits with. */
    public ExitCode code() {
        return code;
    }
}
