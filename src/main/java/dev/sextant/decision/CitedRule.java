package dev.sextant.decision;

import dev.sextant.rulebook.model.Citation;
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
        FilePosition place,
        String sha256,
        String sentence,
        String rationale,
        String source,
        CitedStatement citation,
        List<String> conditions,
        String text) {

    /**
     * Returns a rule.
     *
     * @param citation the statement that it is based on; null where the rule base does not have it
     * @param conditions its conditions as they are written, in the order in which firings read them
     */
    public static CitedRule of(Rule rule, Citation citation, List<String> conditions) {
        return new CitedRule(
                rule.id(),
                rule.origin(),
                FilePosition.of(rule.location()),
                Digest.sha256(rule.text()),
                rule.sentence(),
                rule.rationale(),
                rule.source(),
                CitedStatement.of(citation),
                conditions,
                rule.text());
    }

    /** Returns the same rule with its files named in another way. */
    public CitedRule with(RelativeNames names) {
        return new CitedRule(
                rule,
                names.of(folder),
                place.with(names),
                sha256,
                sentence,
                rationale,
                source,
                citation == null ? null : citation.with(names),
                conditions,
                text);
    }

    /** Returns the same rule without its text. */
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
