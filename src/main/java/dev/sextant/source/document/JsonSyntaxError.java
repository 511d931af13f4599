package dev.sextant.source.document;

import java.util.Locale;

/**
 * Explains errors of the JSON parser to people.
 *
 * @param problem what it says
 */
record JsonSyntaxError(String problem) {

    /** The problem. */
    String what() {
        if (isTooShort()) {
            return "the text ends too early";
        }
        String plain =
                problem.lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\('(.)' \\(code [^)]*\\)\\)", "($1)")
                        .replaceAll("'(.)' \\(code [^)]*\\)", "($1)")
                        .replaceAll("\\(\\(CTRL-CHAR, code ([0-9]+)\\)\\)", "(code $1)")
                        .replaceAll("[Tt]oken '([^']*)'", "token ($1)")
                        .replaceAll(": (enable |was expecting \\(|expected a valid value).*", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    /** The likely repair. */
    String maybe() {
        if (isTooShort()) {
            return "Maybe a quote or a bracket is never closed.";
        }
        if (problem.contains("token")) {
            return "Maybe it is text and needs quotes.";
        }
        return "Maybe a quote, a comma or a bracket is wrong here or above.";
    }

    private boolean isTooShort() {
        return problem.contains("end-of-input");
    }
}
