package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;
import java.util.Map;

/**
 * A rule with everything that the conventions look at.
 *
 * @param rule the rule
 * @param nameLocation where its name is
 * @param metadata its metadata, in the order written
 * @param attributes its attributes, such as {@code salience}
 * @param tokens the tokens of each constraint, with the variables that it binds
 * @param consequence the tokens between {@code then} and {@code end}, without comments
 */
public record WrittenRule(
        Rule rule,
        Location nameLocation,
        List<Metadata> metadata,
        List<DrlStatement> attributes,
        Map<Constraint, List<RuleToken>> tokens,
        List<RuleToken> consequence) {

    /** The metadata of a key, in the order written. */
    public List<Metadata> metadata(String key) {
        return metadata.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    /** Where the metadata of a key are, or else where the rule begins. */
    public Location placeOf(String key) {
        return metadata(key).stream().map(Metadata::location).findFirst().orElse(rule.location());
    }
}
