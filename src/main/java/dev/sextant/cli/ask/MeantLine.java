package dev.sextant.cli.ask;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that somebody most likely meant, which yes takes as the next line. */
final class MeantLine {

    private static final Set<String> YES = Set.of("y", "yes");
    private static final Pattern MAYBE = Pattern.compile("Maybe you mean ([^,;]+)\\.");
    private static final Pattern SEVERAL = Pattern.compile(".*([,;&+]|\\s(?i:and)\\s).*");

    private String line;
    private String meant;

    /** Begins with a line that was entered; returns it, or what was meant where it says yes. */
    String entered(String typed) {
        String taken =
                meant != null && YES.contains(typed.toLowerCase(Locale.ROOT)) ? meant : typed;
        line = taken;
        meant = null;
        return taken;
    }

    /** Begins with a line to which yes is an answer of its own: nothing is suggested for it. */
    void forget() {
        line = null;
        meant = null;
    }

    /** Notes a repair of the line: a suggestion for one of several parts is none for the line. */
    void note(String repair) {
        Matcher maybe = MAYBE.matcher(repair);
        boolean isForLine = line != null && !SEVERAL.matcher(line).matches();
        meant = isForLine && maybe.matches() ? maybe.group(1) : null;
    }
}
