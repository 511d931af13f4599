package dev.sextant.scenario;

import dev.sextant.source.Entry;
import dev.sextant.source.Mapping;
import dev.sextant.source.Shown;
import dev.sextant.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that may stand in one place of a scenario file.
 *
 * @param owner whose keys they are, as a message names it
 * @param known the keys
 */
record Keys(String owner, List<String> known) {

    static final Keys SCENARIO =
            new Keys(
                    "a scenario",
                    List.of(
                            "scenario",
                            "source",
                            "platform",
                            "workloads",
                            "expect",
                            "disagrees",
                            "rule",
                            "silent"));
    static final Keys PLATFORM = with("a platform", "team", Vocabulary.PLATFORM);
    static final Keys TEAM = new Keys("a team", Vocabulary.TEAM.names());
    static final Keys WORKLOAD = with("a workload", Vocabulary.NAME, Vocabulary.WORKLOAD);
    static final Keys EXPECT =
            new Keys(
                    "expect", List.of("recommendation", "accept", "placements", "fires", "silent"));
    static final Keys SOURCE =
            new Keys("a source", List.of("organization", "title", "url", "year", "chose"));
    static final Keys CHANGE = new Keys("a change", List.of("set", "because"));

    private static final List<Keys> ALL =
            List.of(SCENARIO, PLATFORM, TEAM, WORKLOAD, EXPECT, SOURCE, CHANGE);

    private static Keys with(String owner, String first, Vocabulary vocabulary) {
        List<String> known = new ArrayList<>(List.of(first));
        known.addAll(vocabulary.names());
        return new Keys(owner, List.copyOf(known));
    }

    /** Refuses every key of the mapping that isn't known. */
    void check(Mapping mapping, Findings findings) {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                String what = "unknown key (" + Shown.cut(entry.key()) + ") of " + owner;
                findings.error(entry.location(), "unknown-key", what, maybe(entry.key()));
            }
        }
    }

    /**
     * The likely repair: a key of another owner, a key that is spelt nearly so, or the whole list.
     */
    private String maybe(String key) {
        for (Keys other : ALL) {
            if (other.known.contains(key)) {
                return "Maybe it belongs to " + other.owner + ".";
            }
        }
        return Suggestion.nearest(key, known)
                .map(near -> "Maybe it is meant as " + near + ".")
                .orElse("Maybe it is one of: " + String.join(", ", known) + ".");
    }
}
