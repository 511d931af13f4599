package dev.sextant.report;

import dev.sextant.authoring.NewRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people what was written of a new rule, and how they go on. */
public final class NewRuleText {

    private NewRuleText() {}

    /**
     * A line for each file, and the next steps.
     *
     * @param folders the folders of rules, as they were named
     */
    public static List<String> lines(NewRule.Written written, List<Path> folders) {
        List<String> lines = new ArrayList<>();
        written.created().forEach(file -> lines.add("written:  " + Printable.line(slashed(file))));
        written.changed().forEach(file -> lines.add("added to: " + Printable.line(slashed(file))));
        String rules =
                folders.stream()
                        .map(folder -> " --rules " + slashed(folder))
                        .collect(Collectors.joining());
        lines.addAll(
                List.of(
                        "",
                        "It is an example, and yours to replace:",
                        "  1. What makes it fire and what follows: conditions, conclusion, name and"
                                + " @because in the rule; facts and changes in the scenario.",
                        "  2. What it stands on: sentence and from in sources.yaml.",
                        "  3. Why that follows, and when it would not: @rationale at "
                                + written.rationale()
                                + ".",
                        "Then:",
                        "  sextant rules check" + rules));
        return lines;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
