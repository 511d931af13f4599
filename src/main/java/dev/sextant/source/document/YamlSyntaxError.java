package dev.sextant.source.document;

import dev.sextant.source.Location;

/**
 * Explains errors of the YAML parser to people.
 *
 * @param text the entire text
 * @param location where the parser stopped
 * @param problem what it says
 */
record YamlSyntaxError(String text, Location location, String problem) {

    /** The problem. */
    String what() {
        if (isBareBound()) {
            return "an unquoted > starts a block of text";
        }
        if (isTab()) {
            return "a tab where only spaces are allowed";
        }
        if (isIndentedOtherwise()) {
            return "a line with a different indentation than the lines above";
        }
        return problem.replaceAll("\\. \\(Do not use .*", "")
                .replaceAll("([^ ]+)\\([0-9]+\\)", "($1)")
                .replace("'<stream end>'", "the end of the file")
                .replace("<stream end>", "the end of the file")
                .replace("end of stream", "end of the file")
                .replace("but got", "but found");
    }

    /** The likely repair. */
    String maybe() {
        if (isBareBound()) {
            return "Maybe put the range in quotes, such as \">15m\".";
        }
        if (isTab()) {
            return "Maybe use spaces instead.";
        }
        if (isIndentedOtherwise()) {
            return "Maybe indent it like the lines next to it.";
        }
        if (problem.startsWith("mapping values")) {
            return "Maybe the line is indented incorrectly, or a text with a colon needs quotes.";
        }
        if (problem.contains("cannot start any token")) {
            return "Maybe the text needs quotes.";
        }
        return "Maybe a quote, a bracket or an indentation is wrong here or above.";
    }

    private boolean isBareBound() {
        return problem.contains("chomping") && line().matches(".*:\\s*>=?\\s*[0-9].*");
    }

    /** The parser says what it would have opened instead of continuing. */
    private boolean isIndentedOtherwise() {
        return problem.matches("expected <block end>, but found '(<block .*|-)'");
    }

    private boolean isTab() {
        return problem.contains("\\t") || line().startsWith("\t");
    }

    private String line() {
        return text.lines().skip(Math.max(0, location.line() - 1L)).findFirst().orElse("");
    }
}
