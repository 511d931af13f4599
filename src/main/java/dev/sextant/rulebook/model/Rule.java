package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;

/**
 * A rule, as it is written.
 *
 * @param id its lasting name: the path of its file, or that and a suffix
 * @param sentence the rule's name: the sentence that an analyst reads
 * @param origin the rules folder that it was read from, as the user named it
 * @param packageName the package of its file
 * @param rationale why the conclusion follows, and when it would not
 * @param because the sentence for the case at hand, with holes such as {@code {$name}}
 * @param source the key of the statement in {@code sources.yaml} that it is on
 * @param location the line on which it begins
 * @param conditions its conditions, in order
 * @param variables the variables that its conditions bind, outside {@code not} and {@code exists},
 *     sorted
 * @param conclusions the facts that it concludes, in order
 * @param text the entire text of the rule
 */
public record Rule(
        String id,
        String sentence,
        String origin,
        String packageName,
        String rationale,
        String because,
        String source,
        Location location,
        List<Condition> conditions,
        List<String> variables,
        List<FactInsertion> conclusions,
        String text) {

    /** The folder of the rule: {@code kubernetes} for {@code kubernetes/long-running}. */
    public String folder() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /** The simple names of the facts that it concludes, in order, each once. */
    public List<String> writes() {
        return conclusions.stream().map(FactInsertion::type).distinct().toList();
    }

    /** Returns whether it makes a component of what it concludes from a variable. */
    public boolean concludesFrom(String variable) {
        return conclusions.stream().anyMatch(one -> one.variables().contains(variable));
    }

    /** Every condition, with those within others, in the order written. */
    public List<Condition> allConditions() {
        return conditions.stream().flatMap(Condition::all).toList();
    }

    /** Every condition on a fact, with those within others, in the order written. */
    public List<Condition.OfFact> patterns() {
        return allConditions().stream()
                .filter(Condition.OfFact.class::isInstance)
                .map(Condition.OfFact.class::cast)
                .toList();
    }
}
