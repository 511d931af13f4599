package dev.sextant.report.flip;

import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.whatif.flip.Flip;
import dev.sextant.whatif.flip.FlipResult;
import java.util.ArrayList;
import java.util.List;

/** Shows what would give another answer. */
public final class FlipText {

    private static final int LINES_IN_BRIEF = 10;

    private final FlipResult flips;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private FlipText(FlipResult flips, int width) {
        this.flips = flips;
        this.width = width;
    }

    /**
     * The lines: what was asked, the smallest sets of changes, the easiest first, and how far the
     * search went.
     */
    public static List<String> lines(FlipResult flips, int width) {
        FlipText text = new FlipText(flips, width);
        text.wrap(FlipProse.asked(flips), "");
        if (!flips.already()) {
            text.sets();
            text.lines.add("");
            FlipProse.extent(flips).forEach(sentence -> text.wrap(sentence, ""));
        }
        return List.copyOf(text.lines);
    }

    /** The same in ten lines at most, each as long as it is. */
    public static List<String> brief(FlipResult flips) {
        List<String> lines = new ArrayList<>(List.of(FlipProse.asked(flips)));
        if (!flips.already()) {
            List<String> extent = FlipProse.extent(flips);
            int room = LINES_IN_BRIEF - 1 - extent.size();
            int all = flips.flips().size() + flips.more();
            int shown = all <= room ? all : room - 1;
            flips.flips().subList(0, shown).forEach(flip -> lines.add(FlipProse.of(flip)));
            if (shown < all) {
                lines.add("and " + CountPhrase.of(all - shown, "more set"));
            }
            lines.addAll(extent);
        }
        return lines.stream().map(TextSanitizer::line).toList();
    }

    private void sets() {
        int digits = String.valueOf(flips.flips().size()).length();
        for (int index = 0; index < flips.flips().size(); index++) {
            lines.add("");
            set(index + 1, digits, flips.flips().get(index));
        }
        if (flips.more() > 0) {
            lines.add("");
            wrap("and " + CountPhrase.of(flips.more(), "more set") + ", shown with --full", "");
        }
    }

    private void set(int number, int digits, Flip flip) {
        String heading = "%" + digits + "d  ";
        String indent = " ".repeat(digits + 2);
        List<String> changes = FlipProse.changes(flip);
        for (int index = 0; index < changes.size(); index++) {
            List<String> wrapped =
                    LineWrapper.hanging(indent + TextSanitizer.line(changes.get(index)), width);
            String first = wrapped.get(0).substring(indent.length());
            lines.add((index == 0 ? String.format(heading, number) : indent) + first);
            lines.addAll(wrapped.subList(1, wrapped.size()));
        }
        lines.add(indent + FlipProse.cost(flip));
    }

    private void wrap(String text, String indent) {
        lines.addAll(LineWrapper.indented(TextSanitizer.line(text), indent, width));
    }
}
