package dev.sextant.whatif.certainty;

import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves one given fact out. */
final class FactRemover {

    private FactRemover() {}

    /** The same facts, one of them unknown. */
    static DecisionFacts without(FactPath path, DecisionFacts facts) {
        Map<FactPath, Location> origins = new HashMap<>(facts.origins());
        origins.remove(path);
        return new DecisionFacts(
                (Platform) forgetting(path, facts.platform()),
                (Team) forgetting(path, facts.team()),
                facts.workloads().stream()
                        .map(workload -> (Workload) forgetting(path, workload))
                        .toList(),
                origins);
    }

    private static Given forgetting(FactPath path, Given fact) {
        if (!GivenValueReader.owner(fact).equals(path.owner())) {
            return fact;
        }
        RecordShape shape = RecordShape.of(fact.getClass());
        List<RecordComponent> components = shape.components();
        Object[] values = new Object[components.size()];
        for (int index = 0; index < values.length; index++) {
            RecordComponent component = components.get(index);
            values[index] =
                    GivenValueReader.key(component).equals(path.key())
                            ? null
                            : RecordShape.value(fact, component);
        }
        return (Given) shape.make(values);
    }
}
