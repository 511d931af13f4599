package dev.sextant.engine.read;

import dev.sextant.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slips by which the parser loses its way, so that it complains of another place: a quote or a
 * bracket that is not closed, one {@code =} for two, a line {@code when}, {@code then} or {@code
 * end} that is missing.
 */
final class DrlTypoHints {

    private static final Pattern LONE_EQUALS = Pattern.compile("(?<![=!<>:])=(?!=)");
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\b.*");
    private static final Pattern CONCLUSION = Pattern.compile("^\\s*insert.*");
    private static final String ESCAPES = "bBtnfrsSuaecdDoxwWpPAGZzQE\"'\\.*[]()$^{}?+-&|01234567";

    private final String file;
    private final SyntaxErrors errors;

    DrlTypoHints(String file, SyntaxErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** Shows every quote that is not closed on its line, and every escape that there is not. */
    void tellQuotes(String drl) {
        mask(drl, true);
    }

    /** Shows what else is wrong in a rule that cannot be read: the first of each kind. */
    void tellOthers(String drl) {
        List<String> lines = mask(drl, false).lines().toList();
        int rule = indexOf(lines, RULE, 0);
        if (rule < 0) {
            return;
        }
        int from = rule;
        for (String word : List.of("when", "then", "end")) {
            int next = indexOf(lines, Pattern.compile("^\\s*" + word + "\\b.*"), from);
            if (next < 0) {
                errors.slip(
                        place(word, lines, rule),
                        "there is no line \"" + word + "\"",
                        "Maybe it is missing or misspelled.");
                return;
            }
            if (word.equals("then")) {
                tellConditions(lines, from, next);
            }
            from = next;
        }
    }

    /** Where a line is missed: the end before the last sign, the rest before what follows on it. */
    private Location place(String missing, List<String> lines, int rule) {
        if (missing.equals("end")) {
            int last = lines.size() - 1;
            while (lines.get(last).isBlank()) {
                last--;
            }
            return new Location(file, last + 1, lines.get(last).stripTrailing().length() + 1);
        }
        int conclusion = indexOf(lines, CONCLUSION, rule);
        return missing.equals("then") && conclusion >= 0
                ? new Location(file, conclusion + 1, lines.get(conclusion).indexOf("insert") + 1)
                : new Location(file, rule + 1, 1);
    }

    private static int indexOf(List<String> lines, Pattern pattern, int from) {
        for (int index = from; index < lines.size(); index++) {
            if (pattern.matcher(lines.get(index)).matches()) {
                return index;
            }
        }
        return -1;
    }

    private void tellConditions(List<String> lines, int when, int then) {
        Deque<Location> open = new ArrayDeque<>();
        for (int index = when; index < then; index++) {
            String line = lines.get(index);
            for (int at = 0; at < line.length(); at++) {
                Location place = new Location(file, index + 1, at + 1);
                if (line.charAt(at) == '(') {
                    open.push(place);
                } else if (line.charAt(at) == ')' && open.pollFirst() == null) {
                    errors.slip(place, "this bracket has no opening bracket", "Maybe remove it.");
                }
            }
            Matcher lone = LONE_EQUALS.matcher(line);
            if (lone.find()) {
                errors.slip(
                        new Location(file, index + 1, lone.start() + 1),
                        "= is not a comparison",
                        "Maybe use ==.");
            }
        }
        if (!open.isEmpty()) {
            errors.slip(
                    open.peekLast(),
                    "this bracket is never closed",
                    "Maybe \")\" is missing at the end of the condition.");
        }
    }

    /** The text with blanks in place of comments and of what stands between quotes. */
    private String mask(String drl, boolean tell) {
        StringBuilder masked = new StringBuilder();
        boolean comment = false;
        int number = 0;
        for (String line : drl.split("\n", -1)) {
            number++;
            int at = 0;
            while (at < line.length()) {
                int end = at + 1;
                if (comment) {
                    int close = line.indexOf("*/", at);
                    end = close < 0 ? line.length() : close + 2;
                    comment = close < 0;
                } else if (line.startsWith("//", at)) {
                    end = line.length();
                } else if (line.startsWith("/*", at)) {
                    comment = true;
                    end = at + 2;
                } else if (line.charAt(at) == '"' || line.charAt(at) == '\'') {
                    end = closing(line, at, number, tell);
                } else {
                    masked.append(line.charAt(at));
                    at = end;
                    continue;
                }
                masked.append(" ".repeat(end - at));
                at = end;
            }
            masked.append('\n');
        }
        return masked.toString();
    }

    /** The index behind the quote that closes the one at an index, or the end of the line. */
    private int closing(String line, int opening, int number, boolean tell) {
        for (int at = opening + 1; at < line.length(); at++) {
            if (line.charAt(at) == line.charAt(opening)) {
                return at + 1;
            }
            if (line.charAt(at) == '\\') {
                if (tell && (at + 1 == line.length() || ESCAPES.indexOf(line.charAt(at + 1)) < 0)) {
                    errors.slip(
                            new Location(file, number, at + 1),
                            "this escape sequence is invalid",
                            "Maybe use two backslashes for a literal one.");
                }
                at++;
            }
        }
        if (tell) {
            errors.slip(
                    new Location(file, number, opening + 1),
                    "the string that starts here does not end on this line",
                    "Maybe a quote is missing at the end: a string cannot span lines.");
        }
        return line.length();
    }
}
