package dev.sextant.report.format;

import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Shows which folders a rule base was laid together from. */
public final class LayersText {

    /** Maximum number of rules whose ids are shown. */
    private static final int MOST = 12;

    private LayersText() {}

    /** A line for each folder and an empty one; nothing where there is one folder only. */
    public static List<String> heading(Rulebook rulebook) {
        List<String> lines = new ArrayList<>();
        for (RuleLayer layer : rulebook.layers()) {
            String shown = lines.isEmpty() ? lowest(layer) : over(layer);
            lines.add(TextSanitizer.line(layer.folder() + ": " + shown));
        }
        lines.add("");
        return rulebook.layers().size() < 2 ? List.of() : lines;
    }

    private static String lowest(RuleLayer layer) {
        return CountPhrase.of(layer.added().size(), "rule")
                + " and "
                + CountPhrase.of(layer.addedFigures(), "figure")
                + " in use";
    }

    private static String over(RuleLayer layer) {
        return "rules "
                + ids(layer.added(), "added")
                + ", "
                + ids(layer.replacing(), "replaced")
                + "; figures "
                + layer.addedFigures()
                + " added, "
                + layer.replacingFigures()
                + " replaced";
    }

    private static String ids(List<String> ids, String done) {
        if (ids.isEmpty()) {
            return "0 " + done;
        }
        int shown = Math.min(MOST, ids.size());
        String more = shown < ids.size() ? " and " + (ids.size() - shown) + " more" : "";
        return ids.size()
                + " "
                + done
                + " ("
                + String.join(", ", ids.subList(0, shown))
                + more
                + ")";
    }
}
