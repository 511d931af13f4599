package dev.sextant.source;

/**
 * Something wrong in a file, told so that its reader can mend it.
 *
 * @param severity whether it stops the work
 * @param location where it stands
 * @param code a stable name of the kind of problem, in lower case with hyphens
 * @param what what is wrong, with the value
 * @param maybe the likely repair, beginning with "Maybe", or null
 */
public record Problem(
        Severity severity, Location location, String code, String what, String maybe) {

    /** An error, with the likely repair. */
    public static Problem error(Location location, String code, String what, String maybe) {
        return new Problem(Severity.ERROR, location, code, what, maybe);
    }

    /** A warning, with the likely repair. */
    public static Problem warning(Location location, String code, String what, String maybe) {
        return new Problem(Severity.WARNING, location, code, what, maybe);
    }

    /**
     * The problem as people read it: {@code file:line:column: error[code]: what}, then the repair
     * on a line of its own.
     */
    @Override
    public String toString() {
        String text = location + ": " + severity.word() + "[" + code + "]: " + what;
        return maybe == null ? text : text + "\n  " + maybe;
    }

    /** Whether a problem stops the work. */
    public enum Severity {
        /** It does. */
        ERROR,
        /** It does not. */
        WARNING;

        private String word() {
            return this == ERROR ? "error" : "warning";
        }
    }
}
