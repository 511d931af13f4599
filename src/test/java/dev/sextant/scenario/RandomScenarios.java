package dev.sextant.scenario;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random scenarios that are valid: any fact may be given or unknown, any word may be said, and
 * numbers are of a plausible size. The same seed gives the same scenarios, and the first n do not
 * depend on how many are asked for.
 */
public final class RandomScenarios {

    private RandomScenarios() {}

    /**
     * The given facts of {@code count} scenarios, each with a number of workloads between the two,
     * both included.
     */
    public static List<DecisionFacts> facts(
            long seed, int count, int minWorkloads, int maxWorkloads) {
        Random seeds = new Random(seed);
        List<DecisionFacts> facts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Random random = new Random(seeds.nextLong());
            int workloads = minWorkloads + random.nextInt(maxWorkloads - minWorkloads + 1);
            facts.add(facts("random-" + i, workloads, random));
        }
        return facts;
    }

    private static DecisionFacts facts(String name, int workloads, Random random) {
        double known = random.nextDouble();
        Map<FactPath, Location> origins = new HashMap<>();
        RandomFacts facts = new RandomFacts(random, known, name + ".yaml", origins);
        Platform platform = facts.of(Platform.class, Vocabulary.PLATFORM, FactPath.PLATFORM, name);
        Team team = facts.of(Team.class, Vocabulary.TEAM, FactPath.TEAM, null);
        List<Workload> made = new ArrayList<>();
        for (int i = 1; i <= workloads; i++) {
            String workload = "workload-" + i;
            made.add(facts.of(Workload.class, Vocabulary.WORKLOAD, workload, workload));
        }
        return new DecisionFacts(platform, team, made, origins);
    }

    /** The facts of one scenario in the making, each on a line of its own. */
    private static final class RandomFacts {

        private final Random random;
        private final double known;
        private final String file;
        private final Map<FactPath, Location> origins;
        private int line = 1;

        RandomFacts(Random random, double known, String file, Map<FactPath, Location> origins) {
            this.random = random;
            this.known = known;
            this.file = file;
            this.origins = origins;
        }

        <G extends Given> G of(Class<G> type, Vocabulary vocabulary, String owner, String name) {
            RandomValues values = new RandomValues(random);
            Map<String, Object> components = new HashMap<>();
            components.put(Vocabulary.NAME, name);
            for (FactKey key : vocabulary.keys()) {
                if (random.nextDouble() < known) {
                    components.putAll(values.of(key));
                    origins.put(new FactPath(owner, key.name()), new Location(file, ++line, 3));
                }
            }
            return RecordConverter.make(type, components);
        }
    }
}
