package dev.sextant.cli;

/** A command ends here, for a reason that the user sees. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    /**
     * @param code how the command ends
     * @param message the error message, with what may be the repair
     */
    CommandFailedException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
