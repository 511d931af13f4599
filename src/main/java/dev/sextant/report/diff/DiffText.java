package dev.sextant.report.diff;

import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/** Renders for people what a change of the rules does to answers. */
public final class DiffText {

    /** Maximum number of scenarios in brief output. */
    private static final int FEW = 5;

    private DiffText() {}

    /** What changed in the rules, the scenarios that flipped, those with other reasons, totals. */
    public static List<String> lines(
            RuleBaseChanges changes,
            List<ScenarioDifference> differences,
            DiffTotals totals,
            int width) {
        List<String> lines = new ArrayList<>();
        section("Rules and figures", DiffProse.changes(changes), lines, width);
        section("Flipped", flipped(changes, of(Kind.FLIPPED, differences)), lines, width);
        List<ScenarioDifference> others = of(Kind.OTHER_REASONS, differences);
        section("Same answer for other reasons", otherReasons(others), lines, width);
        lines.add(totals.toString());
        return lines;
    }

    /** The same for the first of the scenarios that flipped, without those that did not. */
    public static List<String> brief(
            RuleBaseChanges changes,
            List<ScenarioDifference> differences,
            DiffTotals totals,
            int width) {
        List<ScenarioDifference> all = of(Kind.FLIPPED, differences);
        List<ScenarioDifference> first = all.subList(0, Math.min(FEW, all.size()));
        List<String> lines = new ArrayList<>();
        section("Rules and figures", DiffProse.changes(changes), lines, width);
        List<String> flipped = flipped(changes, first);
        if (first.size() < all.size()) {
            flipped.add("and " + (all.size() - first.size()) + " more");
        }
        section("Flipped", flipped, lines, width);
        lines.add(totals.toString());
        return lines;
    }

    private static List<String> flipped(
            RuleBaseChanges changes, List<ScenarioDifference> differences) {
        List<String> lines = new ArrayList<>();
        for (ScenarioDifference one : differences) {
            lines.add(
                    one.scenario().name()
                            + " ("
                            + one.scenario().location()
                            + "): "
                            + DiffProse.answers(one));
            one.moved().forEach(moved -> lines.add("  " + DiffProse.moved(moved)));
            lines.add("  " + DiffProse.cause(one, changes));
        }
        return lines;
    }

    private static List<String> otherReasons(List<ScenarioDifference> differences) {
        return differences.stream()
                .map(
                        one ->
                                one.scenario().name()
                                        + " ("
                                        + one.scenario().location()
                                        + ")"
                                        + (one.rules().isEmpty()
                                                ? ""
                                                : ": " + DiffProse.named(one.rules(), ", ")))
                .toList();
    }

    /** Those of one kind. */
    static List<ScenarioDifference> of(Kind kind, List<ScenarioDifference> differences) {
        return differences.stream().filter(one -> one.kind() == kind).toList();
    }

    private static void section(
            String heading, List<String> content, List<String> lines, int width) {
        if (content.isEmpty()) {
            return;
        }
        lines.add(heading + ":");
        for (String line : content) {
            lines.addAll(LineWrapper.hanging("  " + TextSanitizer.line(line), width));
        }
        lines.add("");
    }
}
