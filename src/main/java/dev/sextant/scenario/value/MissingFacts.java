package dev.sextant.scenario.value;

import dev.sextant.fact.Given;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the facts that are not known. */
public final class MissingFacts {

    /** Stands for the name of a workload where it does not matter which. */
    public static final String ANY_WORKLOAD = "workload";

    private MissingFacts() {}

    /**
     * The facts that are not known of a platform, of its team, or of one workload at least, in the
     * order of the vocabulary. Workloads are not distinguished.
     */
    public static List<FactPath> of(DecisionFacts facts) {
        List<FactPath> unknown = new ArrayList<>();
        add(FactPath.PLATFORM, Vocabulary.PLATFORM, List.of(facts.platform()), unknown);
        add(FactPath.TEAM, Vocabulary.TEAM, List.of(facts.team()), unknown);
        add(ANY_WORKLOAD, Vocabulary.WORKLOAD, facts.workloads(), unknown);
        return List.copyOf(unknown);
    }

    private static void add(
            String owner,
            Vocabulary vocabulary,
            List<? extends Given> things,
            List<FactPath> unknown) {
        List<Map<String, Object>> known = things.stream().map(RecordConverter::components).toList();
        for (FactKey key : vocabulary.keys()) {
            if (known.stream().anyMatch(one -> isUnknown(key, one))) {
                unknown.add(new FactPath(owner, key.name()));
            }
        }
    }

    private static boolean isUnknown(FactKey key, Map<String, Object> components) {
        return key.components().stream().allMatch(name -> components.get(name) == null);
    }
}
