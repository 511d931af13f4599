package dev.sextant.report.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A branch of a tree of text.
 *
 * @param head its first line
 * @param details what belongs to it and is below it
 * @param children the branches that grow from it
 */
public record TextTree(String head, List<String> details, List<TextTree> children) {

    private static final int LEAST_ROOM = 40;

    /** Returns a tree without branches. */
    public static TextTree leaf(String head) {
        return new TextTree(head, List.of(), List.of());
    }

    /** The lines of the tree, wrapped at the width. */
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        draw("", "", width, lines);
        return lines;
    }

    private void draw(String first, String rest, int width, List<String> lines) {
        String below = rest + (children.isEmpty() ? "   " : "│  ");
        int room = Math.max(LEAST_ROOM, width - below.length());
        List<String> head = LineWrapper.lines(TextSanitizer.line(head()), room);
        lines.add(first + head.get(0));
        head.subList(1, head.size()).forEach(line -> lines.add(below + line));
        for (String detail : details) {
            LineWrapper.lines(TextSanitizer.line(detail), room)
                    .forEach(line -> lines.add(below + line));
        }
        for (int index = 0; index < children.size(); index++) {
            boolean last = index == children.size() - 1;
            children.get(index)
                    .draw(
                            rest + (last ? "└─ " : "├─ "),
                            rest + (last ? "   " : "│  "),
                            width,
                            lines);
        }
    }
}
