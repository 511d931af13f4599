package dev.sextant.engine;

import dev.sextant.rulebook.RuleFile;
import dev.sextant.rulebook.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Copies of the shipped rules that say something else. */
final class OtherRules {

    private static final Pattern FAMILY = Pattern.compile("Family\\.(\\w+)");

    /** What a reason speaks for, once functions and Kubernetes have changed places. */
    private static final Map<String, String> FAMILIES =
            Map.of(
                    "FUNCTIONS", "KUBERNETES",
                    "SERVERLESS", "KUBERNETES",
                    "SCALES_TO_ZERO", "KUBERNETES",
                    "KUBERNETES", "SERVERLESS",
                    "CONTAINERS", "SERVERLESS",
                    "SERVERLESS_CONTAINERS", "SERVERLESS_CONTAINERS");

    private static final List<String> KUBERNETES =
            List.of("managed-kubernetes", "self-run-kubernetes", "serverless-on-kubernetes");

    private OtherRules() {}

    /** With functions and Kubernetes swapped in every consideration and limit. */
    static RuleFolder swapped() {
        return each(OtherRules::swapped);
    }

    private static RuleFolder each(UnaryOperator<RuleFile> change) {
        RuleFolder shipped = ShippedRules.folder();
        return new RuleFolder(shipped.name(), shipped.files().stream().map(change).toList());
    }

    private static RuleFile swapped(RuleFile file) {
        if (file.path().equals("limits.yaml")) {
            return written(file, swappedLimits(file.text()));
        }
        List<String> lines = new ArrayList<>();
        for (String line : file.text().lines().toList()) {
            if (line.contains("new Favours(")) {
                lines.add(
                        FAMILY.matcher(line)
                                .replaceAll(family -> "Family." + FAMILIES.get(family.group(1))));
            } else if (line.contains("new RuledOut(")) {
                lines.addAll(swappedLimit(line));
            } else {
                lines.add(line);
            }
        }
        return written(file, String.join("\n", lines) + "\n");
    }

    private static List<String> swappedLimit(String line) {
        if (line.contains("Style.FUNCTIONS")) {
            return List.of(
                    line.replace("FUNCTIONS", "MANAGED_KUBERNETES"),
                    line.replace("FUNCTIONS", "SELF_RUN_KUBERNETES"),
                    line.replace("FUNCTIONS", "SERVERLESS_ON_KUBERNETES"));
        }
        return List.of(line.replace("MANAGED_KUBERNETES", "FUNCTIONS"));
    }

    private static String swappedLimits(String yaml) {
        List<String> lines = new ArrayList<>();
        for (String line : yaml.lines().toList()) {
            if (line.contains("style: functions")) {
                KUBERNETES.forEach(style -> lines.add(line.replace("functions,", style + ",")));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static RuleFile written(RuleFile file, String text) {
        return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }
}
