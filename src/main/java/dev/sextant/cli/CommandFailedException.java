package dev.sextant.cli;

/** A command ends here, for a reason that its user is told. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    /**
     * @param code how the command ends
     * @param message what the user is told, with what may be the repair
     */
    CommandFailedException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
