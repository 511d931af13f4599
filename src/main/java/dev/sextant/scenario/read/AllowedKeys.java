package dev.sextant.scenario.read;

import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.scenario.value.WordMeanings;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that may be in one place of a scenario file.
 *
 * @param owner whose keys they are, as a message names it
 * @param known the keys
 */
record AllowedKeys(String owner, List<String> known) {

    static final AllowedKeys SCENARIO =
            new AllowedKeys(
                    "a scenario",
                    List.of(
                            "scenario",
                            "source",
                            "platform",
                            SharedFacts.KEY,
                            "workloads",
                            "expect",
                            "disagrees",
                            "rule",
                            "silent"));
    static final AllowedKeys PLATFORM = with("a platform", "team", Vocabulary.PLATFORM);
    static final AllowedKeys TEAM = new AllowedKeys("a team", Vocabulary.TEAM.names());
    static final AllowedKeys WORKLOAD = with("a workload", Vocabulary.NAME, Vocabulary.WORKLOAD);
    static final AllowedKeys DEFAULTS = new AllowedKeys("defaults", Vocabulary.WORKLOAD.names());
    static final AllowedKeys EXPECT =
            new AllowedKeys(
                    "expect", List.of("recommendation", "accept", "placements", "fires", "silent"));
    static final AllowedKeys SOURCE =
            new AllowedKeys("a source", List.of("organization", "title", "url", "year", "chose"));
    static final AllowedKeys CHANGE = new AllowedKeys("a change", List.of("set", "because"));

    private static final List<AllowedKeys> ALL =
            List.of(SCENARIO, PLATFORM, TEAM, WORKLOAD, EXPECT, SOURCE, CHANGE);

    private static AllowedKeys with(String owner, String first, Vocabulary vocabulary) {
        List<String> known = new ArrayList<>(List.of(first));
        known.addAll(vocabulary.names());
        return new AllowedKeys(owner, List.copyOf(known));
    }

    /** Refuses every key of the mapping that isn't known. */
    void check(MappingValue mapping, ProblemCollector findings) {
        for (MappingEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                String what = "unknown key (" + MessageText.cut(entry.key()) + ") of " + owner;
                findings.error(entry.location(), "unknown-key", what, maybe(entry.key()));
            }
        }
    }

    /**
     * The likely repair: a key of another owner, a key that is spelt nearly so, or the entire list.
     */
    private String maybe(String key) {
        Optional<String> meant = WordMeanings.ofSextant().key(key, known);
        if (meant.isPresent()) {
            return "Maybe you mean " + meant.get() + ".";
        }
        for (AllowedKeys other : ALL) {
            if (other.known.contains(key)) {
                return "Maybe it belongs to " + other.owner + ".";
            }
        }
        return SpellingSuggestion.nearest(key, known)
                .map(near -> "Maybe you mean " + near + ".")
                .or(
                        () ->
                                Optional.of("Maybe write it as a comment, behind #.")
                                        .filter(any -> WordMeanings.ofSextant().isComment(key)))
                .orElse("Maybe use one of these: " + String.join(", ", known) + ".");
    }
}
