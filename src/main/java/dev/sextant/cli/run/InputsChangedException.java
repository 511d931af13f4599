package dev.sextant.cli.run;

/** The inputs that a run went through before it was interrupted are not what they were. */
final class InputsChangedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param then their digest when they were decided
     * @param now their digest now
     */
    InputsChangedException(String then, String now) {
        super("inputs: " + then + " then, " + now + " now");
    }
}
