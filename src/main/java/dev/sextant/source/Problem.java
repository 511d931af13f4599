package dev.sextant.source;

import java.util.List;

/**
 * Something wrong in a file, described so that its reader can repair it.
 *
 * @param severity whether it stops the work
 * @param location where it is
 * @param code a stable name of the kind of problem, in lower case with hyphens
 * @param what what is wrong, with the value
 * @param excerpt the line of the file with a caret under the place, or null
 * @param maybe the likely repair, beginning with "Maybe", or null
 * @param others the other places that its sentences name
 */
public record Problem(
        Severity severity,
        Location location,
        String code,
        String what,
        String excerpt,
        String maybe,
        List<Location> others) {

    /** Copies the places. */
    public Problem {
        others = List.copyOf(others);
    }

    /** A problem whose sentences name no other place. */
    public Problem(
            Severity severity,
            Location location,
            String code,
            String what,
            String excerpt,
            String maybe) {
        this(severity, location, code, what, excerpt, maybe, List.of());
    }

    /** An error, with the likely repair. */
    public static Problem error(Location location, String code, String what, String maybe) {
        return new Problem(Severity.ERROR, location, code, what, null, maybe);
    }

    /** A warning, with the likely repair. */
    public static Problem warning(Location location, String code, String what, String maybe) {
        return new Problem(Severity.WARNING, location, code, what, null, maybe);
    }

    /** The same problem, showing the lines of a file that it is in. */
    public Problem shownIn(List<String> lines) {
        if (location.line() < 1 || location.line() > lines.size()) {
            return this;
        }
        return new Problem(
                severity,
                location,
                code,
                what,
                LineExcerpt.of(lines.get(location.line() - 1), location),
                maybe,
                others);
    }

    /** The same problem with another repair; none where it is null. */
    public Problem withMaybe(String repair) {
        return new Problem(severity, location, code, what, excerpt, repair, others);
    }

    /** The same problem, which names another place in a sentence; none where it is null. */
    public Problem naming(Location other) {
        return other == null
                ? this
                : new Problem(severity, location, code, what, excerpt, maybe, List.of(other));
    }

    /** The same problem where files have other names. */
    public Problem with(RelativeNames names) {
        String renamed = what;
        String mending = maybe;
        for (Location other : others) {
            String now = names.of(other).toString();
            renamed = renamed.replace(other.toString(), now);
            mending = mending == null ? null : mending.replace(other.toString(), now);
        }
        return new Problem(
                severity,
                names.of(location),
                code,
                renamed,
                excerpt,
                mending,
                others.stream().map(names::of).toList());
    }

    /**
     * The problem as people read it: {@code file:line:column: error[code]: what}, then the excerpt
     * and the repair on lines of their own.
     */
    @Override
    public String toString() {
        String text = location + ": " + severity.word() + "[" + code + "]: " + what;
        String shown = excerpt == null ? text : text + "\n" + excerpt;
        return maybe == null ? shown : shown + "\n  " + maybe;
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
