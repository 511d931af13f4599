package dev.sextant.report.rules;

import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LayersText;
import dev.sextant.report.format.TextTable;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Lists the rules of a rule base for people. */
public final class RuleListText {

    private static final int WIDEST = 48;

    private RuleListText() {}

    /**
     * A line for each rule, by id, and how many there are; of which folder, where there are
     * several.
     */
    public static List<String> lines(Rulebook rulebook, int width) {
        boolean several = rulebook.layers().size() > 1;
        TextTable table =
                several
                        ? new TextTable(
                                List.of("rule", "stage", "folder", "sentence"),
                                List.of(false, true, false, false),
                                WIDEST)
                        : new TextTable(
                                List.of("rule", "stage", "sentence"),
                                List.of(false, true, false),
                                WIDEST);
        for (Rule rule : rulebook.rules()) {
            String stage = Integer.toString(rulebook.stages().get(rule.id()));
            table.row(
                    several
                            ? List.of(rule.id(), stage, rule.origin(), rule.sentence())
                            : List.of(rule.id(), stage, rule.sentence()));
        }
        List<String> lines = new ArrayList<>(LayersText.heading(rulebook));
        lines.addAll(table.lines(width));
        lines.add("");
        lines.add(CountPhrase.of(rulebook.rules().size(), "rule"));
        return lines;
    }
}
