package dev.sextant.report.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
public final class LineWrapper {

    private LineWrapper() {}

    /** One line or more, none longer than the width but where a single word is. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean fits = length(line) + 1 + length(word) <= width;
            if (!line.isEmpty() && !fits) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The lines of a paragraph with an indent. */
    public static List<String> indented(String text, String indent, int width) {
        return lines(text, Math.max(1, width - indent.length())).stream()
                .map(line -> indent + line)
                .toList();
    }

    /** The lines of a paragraph that keeps its indent, and two blanks more below its first. */
    public static List<String> hanging(String text, int width) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>(indented(text.strip(), indent + "  ", width));
        lines.set(0, lines.get(0).substring(2));
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
