package dev.sextant.explain.words;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
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

/** Reads the values of given facts by the components that a condition read. */
public final class GivenValueReader {

    private static final String NAME = "name";

    private final DecisionFacts facts;

    /** Creates a reader of the given facts of one decision. */
    public GivenValueReader(DecisionFacts facts) {
        this.facts = facts;
    }

    /** Returns one value for each line that was read; the name only where nothing else was. */
    public List<GivenValue> of(Given fact, List<String> components) {
        Set<String> keys = new LinkedHashSet<>();
        for (String component : components) {
            ComponentLookup.named(fact, component).map(GivenValueReader::key).ifPresent(keys::add);
        }
        if (keys.size() > 1 || fact instanceof Team) {
            keys.remove(NAME);
        } else if (keys.isEmpty()) {
            keys.add(NAME);
        }
        return keys.stream().map(key -> value(fact, key)).toList();
    }

    private GivenValue value(Given fact, String key) {
        FactPath path = new FactPath(owner(fact), key);
        return new GivenValue(
                path.toString(),
                null,
                GivenValues.of(fact, key),
                FilePosition.of(facts.origins().get(path)));
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
