package dev.sextant.report.rules;

import dev.sextant.authoring.catalog.NewRule;
import dev.sextant.report.format.TextSanitizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows people what was written of a new rule, and how they continue. */
public final class NewRuleText {

    private NewRuleText() {}

    /**
     * A line for each file, and the next steps.
     *
     * @param folders the folders of rules that it is checked with, as they were named
     * @param scenarios where its scenario is
     */
    public static List<String> lines(NewRule.Written written, List<Path> folders, Path scenarios) {
        List<String> lines = new ArrayList<>();
        written.created().forEach(file -> lines.add("written:  " + slashed(file)));
        written.changed().forEach(file -> lines.add("added to: " + slashed(file)));
        String rules = options("--rules", folders);
        lines.addAll(
                List.of(
                        "",
                        "This is an example. Replace:",
                        "  1. In the rule: conditions, conclusion, name and @because. In the"
                                + " scenario: facts and changes.",
                        "  2. In sources.yaml: sentence and from.",
                        "  3. Why the conclusion follows, and when it does not: @rationale at "
                                + written.rationale()
                                + ".",
                        "Then:",
                        "  sextant rules check" + rules,
                        "  sextant test" + rules + " " + slashed(scenarios)));
        if (folders.size() > 1) {
            String base = options("--base", folders.subList(0, folders.size() - 1));
            lines.add("  sextant rules diff" + base + rules + " " + slashed(scenarios));
        }
        return lines.stream().map(TextSanitizer::line).toList();
    }

    private static String options(String option, List<Path> folders) {
        return folders.stream()
                .map(folder -> " " + option + " " + slashed(folder))
                .collect(Collectors.joining());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
