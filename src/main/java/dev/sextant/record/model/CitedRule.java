package dev.sextant.record.model;

import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Digest;
import dev.sextant.source.RelativeNames;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param rule its id
 * @param folder the rules folder that it was read from, as the manifest names it
 * @param place where it begins
 * @param sha256 the SHA-256 of its text
 * @param sentence its name
 * @param rationale why the conclusion follows, and when it would not
 * @param source the key of the statement that it stands on
 * @param citation the statement; null where the rule base does not have it
 * @param conditions its conditions as they are written, in its order
 * @param text its whole text; null where the record was to do without
 */
public record CitedRule(
        String rule,
        String folder,
        RecordedLocation place,
        String sha256,
        String sentence,
        String rationale,
        String source,
        RecordedCitation citation,
        List<String> conditions,
        String text) {

    /** Returns the rule of a firing, as records keep it. */
    public static CitedRule of(RuleFiring firing, RelativeNames names) {
        Rule rule = firing.rule();
        return new CitedRule(
                rule.id(),
                names.of(rule.origin()),
                RecordedLocation.of(names.of(rule.location())),
                Digest.sha256(rule.text()),
                rule.sentence(),
                rule.rationale(),
                rule.source(),
                RecordedCitation.of(firing.citation(), names),
                firing.reads().stream().map(MatchedCondition::condition).toList(),
                rule.text());
    }

    /** The same without the text. */
    public CitedRule withoutText() {
        return new CitedRule(
                rule,
                folder,
                place,
                sha256,
                sentence,
                rationale,
                source,
                citation,
                conditions,
                null);
    }
}
