package dev.sextant.authoring.coverage;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import java.util.List;

/**
 * The share of a rule base that decisions exercised.
 *
 * @param decisions how many decisions were watched
 * @param rules every rule, by id
 */
public record Coverage(int decisions, List<CoveredRule> rules) {

    /** Copies the list. */
    public Coverage {
        rules = List.copyOf(rules);
    }

    /** The statements that rules cite, by key. */
    public List<CoveredStatement> statements() {
        return rules.stream()
                .map(CoveredRule::citation)
                .distinct()
                .map(this::statement)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    private CoveredStatement statement(Citation citation) {
        List<CoveredRule> standing =
                rules.stream().filter(rule -> rule.citation().equals(citation)).toList();
        return new CoveredStatement(
                citation.key(),
                standing.size(),
                (int) standing.stream().filter(rule -> rule.fired() > 0).count());
    }

    /** How many of the rules fired. */
    public Part firedRules() {
        return new Part(
                (int) rules.stream().filter(rule -> rule.fired() > 0).count(), rules.size());
    }

    /** How many of the rules were silent. */
    public Part silentRules() {
        return new Part(
                (int) rules.stream().filter(rule -> rule.silent() > 0).count(), rules.size());
    }

    /**
     * Of the outcomes of conditions, true and false each counting as a whole, how many were seen.
     */
    public Part outcomes() {
        List<CoveredCondition> conditions =
                rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
        return new Part(
                conditions.stream().mapToInt(CoveredCondition::outcomes).sum(),
                2 * conditions.size());
    }

    /** How many of the statements have a rule that fired. */
    public Part firedStatements() {
        List<CoveredStatement> statements = statements();
        return new Part(
                (int) statements.stream().filter(one -> one.fired() > 0).count(),
                statements.size());
    }

    /** The smallest of the shares, in percent, rounded down: only all of it is 100. */
    public int percent() {
        return List.of(firedRules(), silentRules(), outcomes(), firedStatements()).stream()
                .mapToInt(Part::percent)
                .min()
                .orElseThrow();
    }

    /**
     * A share.
     *
     * @param of how many there are
     */
    public record Part(int count, int of) {

        /** In percent, rounded down: only all of it is 100; of nothing, nothing is missing. */
        public int percent() {
            return of == 0 ? 100 : (int) (100L * count / of);
        }
    }

    /**
     * A rule.
     *
     * @param citation the statement that it cites
     * @param fired in how many decisions it fired
     * @param silent in how many it did not
     * @param conditions its conditions, in the order written; each constraint on a given fact
     *     counts as one
     */
    public record CoveredRule(
            Rule rule,
            Citation citation,
            int fired,
            int silent,
            List<CoveredCondition> conditions) {}

    /**
     * A condition, asked once for each workload of a decision, or once where its rule is about the
     * platform. It is asked of the facts for which its rule comes nearest to firing.
     *
     * @param text the condition as written
     * @param location where it is
     * @param held the first scenario in which it held, or null
     * @param failed the first in which it did not, for the fact was otherwise or not known, or null
     */
    public record CoveredCondition(String text, Location location, String held, String failed) {

        /** How many of its two outcomes were seen. */
        public int outcomes() {
            return (held == null ? 0 : 1) + (failed == null ? 0 : 1);
        }
    }

    /**
     * A statement that rules cite.
     *
     * @param key its key
     * @param rules how many rules cite it
     * @param fired how many of these fired
     */
    public record CoveredStatement(String key, int rules, int fired) {}
}
