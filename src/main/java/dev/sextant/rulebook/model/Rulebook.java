package dev.sextant.rulebook.model;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entire rule base: rules, citable statements and figures.
 *
 * @param rules the rules, by id
 * @param citations the statements of {@code sources.yaml}, by key
 * @param figures the figures of the data files with where each is, in the order of the files
 * @param stages the stage of each rule, by id, from 0: a rule sees everything that rules of lower
 *     stages conclude
 * @param layers what each folder brings, the lowest first; mostly there is but one
 * @param digest the SHA-256 of all files of the folders with their paths, in hexadecimal
 * @param trust whether the rules can have done more than conclude
 */
public record Rulebook(
        List<Rule> rules,
        Map<String, Citation> citations,
        Map<Figure, Location> figures,
        Map<String, Integer> stages,
        List<RuleLayer> layers,
        String digest,
        TrustLevel trust) {

    /** A rule base of which no code is trusted. */
    public Rulebook(
            List<Rule> rules,
            Map<String, Citation> citations,
            Map<Figure, Location> figures,
            Map<String, Integer> stages,
            List<RuleLayer> layers,
            String digest) {
        this(rules, citations, figures, stages, layers, digest, TrustLevel.CONCLUSIONS_ALONE);
    }

    /** The rule with an id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
