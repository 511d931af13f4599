package dev.sextant.scenario;

import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scenarios of which one thing less is known. */
public final class Forgotten {

    private Forgotten() {}

    /** The facts without one of them. */
    public static DecisionFacts without(DecisionFacts facts, FactPath path) {
        Map<String, Object> components = new HashMap<>();
        key(path).components().forEach(component -> components.put(component, null));
        FactOverride unknown = new FactOverride(path, "unknown", components, Location.of("test"));
        return new SilencingChange(List.of(unknown), "a test asks", Location.of("test"))
                .appliedTo(facts);
    }

    private static FactKey key(FactPath path) {
        Vocabulary vocabulary =
                switch (path.owner()) {
                    case FactPath.PLATFORM -> Vocabulary.PLATFORM;
                    case FactPath.TEAM -> Vocabulary.TEAM;
                    default -> Vocabulary.WORKLOAD;
                };
        return vocabulary.key(path.key()).orElseThrow();
    }
}
