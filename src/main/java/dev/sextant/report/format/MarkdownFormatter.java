package dev.sextant.report.format;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts so that GitHub's Markdown shows them as they are. */
public final class MarkdownFormatter {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_{}<>\\[\\]#|&~$!])");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownFormatter() {}

    /** A line of text. */
    public static String text(String line) {
        return SIGNS.matcher(TextSanitizer.line(line)).replaceAll("\\\\$1");
    }

    /**
     * A line of text, with the signs escaped that begin formatting outside of math and entities.
     */
    public static String escaped(String text) {
        return TextSanitizer.line(text).replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
    }

    /** A line of code, outside of tables: between more ticks than it holds in a row. */
    public static String code(String line) {
        String ticks = longerThanAnyIn(line, 1);
        boolean apart = line.isEmpty() || " `".indexOf(line.charAt(0)) >= 0 || line.endsWith("`");
        String blank = apart ? " " : "";
        return ticks + blank + TextSanitizer.line(line) + blank + ticks;
    }

    /** A row of a table; the cells are Markdown already. */
    public static String row(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What begins and ends a block of code. */
    public static String fence(String code) {
        return longerThanAnyIn(code, 3);
    }

    /** Where links can lead. */
    public static String place(String anchor) {
        return "<a id=\"" + anchor + "\"></a>";
    }

    /** A link in the page. */
    public static String link(String text, String anchor) {
        return "[" + text(text) + "](#" + anchor + ")";
    }

    private static String longerThanAnyIn(String text, int least) {
        int longest = least - 1;
        Matcher ticks = TICKS.matcher(text);
        while (ticks.find()) {
            longest = Math.max(longest, ticks.group().length());
        }
        return "`".repeat(longest + 1);
    }
}
