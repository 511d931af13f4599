package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.trace.CaseSource;
import dev.sextant.trace.DecisionFacts;
import java.util.List;
import java.util.Optional;

/**
 * A platform that is asked about, as its file describes it.
 *
 * @param facts the given facts, each with its place
 * @param source where a real decision of this scenario is described; empty where it is invented
 * @param location where the scenario begins; a file may hold several
 * @param sha256 the digest of the bytes of its file, in lower-case hexadecimal digits
 * @param expectation what its author expects of the answer
 * @param disagrees why the rules honestly reach another answer than the one expected; null where
 *     they are to agree
 * @param rule the id of the rule that this is the scenario of; null where it is a story
 * @param silent changes each of which must make that rule silent
 */
public record Scenario(
        DecisionFacts facts,
        Optional<CaseSource> source,
        Location location,
        String sha256,
        Expectation expectation,
        String disagrees,
        String rule,
        List<SilencingChange> silent) {

    /** Copies the list. */
    public Scenario {
        silent = List.copyOf(silent);
    }

    /** The same with other facts. */
    public Scenario with(DecisionFacts other) {
        return new Scenario(other, source, location, sha256, expectation, disagrees, rule, silent);
    }

    /** The name of the scenario. */
    public String name() {
        return facts.platform().name();
    }

    /** Whether it describes a real decision. */
    public boolean isReal() {
        return source.isPresent();
    }

    /** Whether this is the scenario of a rule, and not a story. */
    public boolean isOfRule() {
        return rule != null;
    }
}
