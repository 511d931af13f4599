package dev.sextant.source;

/**
 * What the YAML parser found wrong, with the repair that most often helps.
 *
 * @param text the whole text
 * @param location where the parser stopped
 * @param what what it says
 */
record YamlComplaint(String text, Location location, String what) {

    /** The likely repair. */
    String maybe() {
        String line = line();
        if (line.matches(".*:\\s*>=?\\s*[0-9].*")) {
            return "Maybe put the bound in quotes, such as \">15m\": a bare > begins a block of"
                    + " text.";
        }
        if (what.contains("\\t") || line.indexOf('\t') >= 0) {
            return "Maybe a tab stands where only blanks may.";
        }
        if (what.startsWith("mapping values")) {
            return "Maybe the line is indented wrongly, or a text with a colon needs quotes.";
        }
        if (what.contains("cannot start any token")) {
            return "Maybe the text needs quotes.";
        }
        return "Maybe a quote, a bracket or an indentation is wrong here or above.";
    }

    private String line() {
        return text.lines().skip(Math.max(0, location.line() - 1L)).findFirst().orElse("");
    }
}
