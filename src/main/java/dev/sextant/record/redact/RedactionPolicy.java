package dev.sextant.record.redact;

import dev.sextant.record.key.RedactionKey;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;

/** Says what of an input is redacted, and what is in its place. */
public final class RedactionPolicy {

    private static final String SCENARIO = "scenario";
    private static final String WORKLOAD = "workload";

    /** What the digest of the bytes of an input is called. */
    private static final String INPUT = "input";

    private static final String NAME = "name";

    private final RedactedPaths paths;
    private final RedactionKey key;

    /**
     * @param paths what is redacted
     * @param key from which the salts come
     */
    public RedactionPolicy(RedactedPaths paths, RedactionKey key) {
        this.paths = paths;
        this.key = key;
    }

    /** The input with other words instead of the names that are redacted. */
    public AcceptedScenario renamed(AcceptedScenario input) {
        Scenario scenario = input.scenario();
        List<GivenFact> given =
                GivenFacts.of(scenario.facts()).stream()
                        .map(fact -> renamed(fact, scenario))
                        .toList();
        return new AcceptedScenario(scenario.with(GivenFacts.together(given)), input.problems());
    }

    private GivenFact renamed(GivenFact fact, Scenario scenario) {
        FactPath path = fact.path();
        boolean isName = path.key().equals(NAME);
        if (!path.isOfWorkload()) {
            return isName && paths.matches(path)
                    ? new GivenFact(
                            path,
                            alias(SCENARIO, fact.value().toString(), scenario),
                            fact.location())
                    : fact;
        }
        if (!paths.matches(new FactPath(path.owner(), NAME))) {
            return fact;
        }
        String alias = alias(WORKLOAD, path.owner(), scenario);
        return new GivenFact(
                new FactPath(alias, path.key()), isName ? alias : fact.value(), fact.location());
    }

    private String alias(String word, String name, Scenario scenario) {
        return key.alias(word, scenario.sha256(), scenario.name(), name);
    }

    /**
     * The redactions in the record of an input, in the order of the record: first the digest of its
     * bytes, by which values could be tried out.
     */
    public List<SaltedValue> salted(AcceptedScenario input) {
        Scenario scenario = input.scenario();
        List<SaltedValue> salted = new ArrayList<>();
        salted.add(salted(INPUT, scenario.sha256(), scenario));
        for (GivenFact fact : GivenFacts.of(scenario.facts())) {
            if (paths.matches(fact.path())) {
                String path = renamed(fact, scenario).path().toString();
                salted.add(salted(path, fact.value(), scenario));
            }
        }
        return List.copyOf(salted);
    }

    private SaltedValue salted(String path, Object value, Scenario scenario) {
        return new SaltedValue(key.salt(scenario.sha256(), scenario.name(), path), path, value);
    }

    /** A digest of inputs by which nobody can try out what they were. */
    public String digest(String sha256) {
        return key.keyed(INPUT, sha256);
    }
}
