package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds the rules that a folder was made with against others. */
final class RulesCheck {

    private final JsonNode made;
    private final RuleFolder asked;
    private final DiscrepancyCollector findings;

    /**
     * @param made what the manifest says about the rules
     * @param asked the others
     */
    RulesCheck(JsonNode made, RuleFolder asked, DiscrepancyCollector findings) {
        this.made = made;
        this.asked = asked;
        this.findings = findings;
    }

    /** Names every file that is another, and those that only one of the two has. */
    void check() {
        if (made.path("digest").asString("").equals(asked.digest())) {
            return;
        }
        int folders = made.path("folders").size();
        if (folders != asked.names().size()) {
            report(
                    Location.of(asked.name()),
                    "the records were made with rules from "
                            + count(folders)
                            + ", but these are from "
                            + count(asked.names().size()));
        }
        for (int layer = 0; layer < Math.min(folders, asked.names().size()); layer++) {
            compare(layer);
        }
    }

    private static String count(int folders) {
        return folders == 1 ? "one folder" : folders + " folders";
    }

    private void compare(int layer) {
        Map<String, String> then = new TreeMap<>();
        for (JsonNode file : made.path("folders").path(layer).path("files")) {
            then.put(file.path("path").asString(""), file.path("sha256").asString(""));
        }
        Map<String, String> now = new TreeMap<>();
        for (RuleFile file : asked.files()) {
            if (file.layer() == layer) {
                now.put(file.path(), Digest.sha256(file.bytes()));
            }
        }
        TreeSet<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        String folder = asked.names().get(layer);
        for (String path : all) {
            compare(Location.of(folder + "/" + path), then.get(path), now.get(path));
        }
    }

    private void compare(Location file, String then, String now) {
        if (then == null) {
            report(file, "the records were made without this file");
        } else if (now == null) {
            report(file, "the records were made with this file, but it does not exist here");
        } else if (!then.equals(now)) {
            report(file, "the records were made with a different version of this file");
        }
    }

    private void report(Location place, String what) {
        findings.add(
                Discrepancy.of(Kind.OTHER, place, null, what)
                        .maybe(
                                "Maybe the rules have changed since: 'sextant replay DIR --rules"
                                        + " RULES' shows which answers change."));
    }
}
