package dev.sextant.cli.option;

import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names by which a user names facts: {@code shop.compute}, or {@code shop} for all of it. */
public final class FactNames {

    private FactNames() {}

    /** Every name: first those of single facts, then those of what has facts. */
    public static List<String> all(DecisionFacts facts) {
        List<String> names = single(facts);
        names.addAll(vocabularies(facts).keySet());
        return names;
    }

    /** The names of single facts. */
    public static List<String> single(DecisionFacts facts) {
        List<String> names = new ArrayList<>();
        vocabularies(facts)
                .forEach(
                        (owner, vocabulary) ->
                                vocabulary.names().forEach(key -> names.add(owner + "." + key)));
        return names;
    }

    /** The facts that a name means; none where it is not known. */
    public static List<FactPath> paths(String name, DecisionFacts facts) {
        List<FactPath> paths = new ArrayList<>();
        vocabularies(facts)
                .forEach(
                        (owner, vocabulary) ->
                                vocabulary.names().stream()
                                        .map(key -> new FactPath(owner, key))
                                        .filter(
                                                path ->
                                                        name.equals(owner)
                                                                || name.equals(path.toString()))
                                        .forEach(paths::add));
        return paths;
    }

    private static Map<String, Vocabulary> vocabularies(DecisionFacts facts) {
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        vocabularies.put(FactPath.PLATFORM, Vocabulary.PLATFORM);
        vocabularies.put(FactPath.TEAM, Vocabulary.TEAM);
        for (Workload workload : facts.workloads()) {
            vocabularies.put(workload.name(), Vocabulary.WORKLOAD);
        }
        return vocabularies;
    }
}
