package dev.sextant.explain.words;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.fact.Given;
import dev.sextant.fact.WrittenKey;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the components of given facts that a condition read into leaves. */
public final class InputNodeFactory {

    private static final String NAME = "name";

    private final DecisionFacts facts;

    /** Creates a factory of leaves for the given facts of one decision. */
    public InputNodeFactory(DecisionFacts facts) {
        this.facts = facts;
    }

    /** One leaf for each line that was read; the name only where nothing else was. */
    public List<ExplanationNode> of(Given fact, List<String> components) {
        Set<String> keys = new LinkedHashSet<>();
        for (String component : components) {
            ComponentLookup.named(fact, component).map(InputNodeFactory::key).ifPresent(keys::add);
        }
        if (keys.size() > 1 || fact instanceof Team) {
            keys.remove(NAME);
        } else if (keys.isEmpty()) {
            keys.add(NAME);
        }
        return keys.stream().map(key -> leaf(fact, key)).toList();
    }

    private ExplanationNode leaf(Given fact, String key) {
        FactPath path = new FactPath(owner(fact), key);
        return new ExplanationNode.Input(
                path, GivenValues.of(fact, key), facts.origins().get(path));
    }

    /** The owner of the facts a given fact holds. */
    public static String owner(Given fact) {
        if (fact instanceof Workload workload) {
            return workload.name();
        }
        return fact instanceof Platform ? FactPath.PLATFORM : FactPath.TEAM;
    }

    /** Returns the key by which scenario files name a component. */
    public static String key(RecordComponent component) {
        return WrittenKey.of(component);
    }
}
