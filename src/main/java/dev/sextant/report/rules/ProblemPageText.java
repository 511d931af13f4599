package dev.sextant.report.rules;

import dev.sextant.authoring.check.ProblemPage;
import dev.sextant.report.format.LineWrapper;
import java.util.ArrayList;
import java.util.List;

/** Shows what a kind of problem is, and lists all kinds. */
public final class ProblemPageText {

    private static final String FILE = "file ";

    private ProblemPageText() {}

    /** One page, no line longer than the width but those of examples. */
    public static List<String> lines(ProblemPage page, int width) {
        List<String> lines = new ArrayList<>(List.of(page.code() + ": " + page.title()));
        for (String paragraph : page.paragraphs()) {
            lines.add("");
            lines.addAll(LineWrapper.lines(paragraph, width));
        }
        add("Wrong:", page.wrong(), lines);
        add("Right:", page.right(), lines);
        return lines;
    }

    /** The codes with their titles, by group. */
    public static List<String> list(List<ProblemPage> pages) {
        List<String> lines = new ArrayList<>();
        int longest = pages.stream().mapToInt(page -> page.code().length()).max().orElse(0);
        String group = "";
        for (ProblemPage page : pages) {
            if (!page.group().equals(group)) {
                if (!group.isEmpty()) {
                    lines.add("");
                }
                group = page.group();
                lines.add(group);
            }
            String blanks = " ".repeat(longest - page.code().length() + 2);
            lines.add("  " + page.code() + blanks + page.title());
        }
        return lines;
    }

    private static void add(String title, List<ProblemPage.Example> examples, List<String> lines) {
        if (examples.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        for (ProblemPage.Example example : examples) {
            if (example.part().startsWith(FILE)) {
                lines.add("  " + example.part().substring(FILE.length()));
            } else if (!example.part().equals("rule")) {
                lines.add("  " + example.part());
            }
            example.lines().forEach(line -> lines.add(("    " + line).stripTrailing()));
        }
    }
}
