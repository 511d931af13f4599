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
 * Random scenarios that resemble given ones: the platform of one, the team of another, and one to
 * four workloads of any. Each fact is forgotten with a chance of 15 % and replaced by a random
 * value with a chance of 10 %. The same seed gives the same scenarios.
 */
public final class ResemblingScenarios {

    private static final double FORGOTTEN = 0.15;
    private static final double REPLACED = 0.1;
    private static final int MOST_WORKLOADS = 4;

    private final List<DecisionFacts> models;

    /** Scenarios that resemble the models. */
    public ResemblingScenarios(List<DecisionFacts> models) {
        this.models = List.copyOf(models);
    }

    /** The given facts of so many scenarios. */
    public List<DecisionFacts> facts(long seed, int count) {
        Random seeds = new Random(seed);
        List<DecisionFacts> facts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            facts.add(facts("resembling-" + i, new Random(seeds.nextLong())));
        }
        return facts;
    }

    private DecisionFacts facts(String name, Random random) {
        Mutation mutation = new Mutation(random, name + ".yaml");
        Platform platform =
                mutation.of(any(random).platform(), Vocabulary.PLATFORM, FactPath.PLATFORM, name);
        Team team = mutation.of(any(random).team(), Vocabulary.TEAM, FactPath.TEAM, null);
        List<Workload> workloads = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_WORKLOADS);
        for (int i = 1; i <= count; i++) {
            List<Workload> theirs = any(random).workloads();
            Workload model = theirs.get(random.nextInt(theirs.size()));
            String workload = "workload-" + i;
            workloads.add(mutation.of(model, Vocabulary.WORKLOAD, workload, workload));
        }
        return new DecisionFacts(platform, team, workloads, mutation.origins);
    }

    private DecisionFacts any(Random random) {
        return models.get(random.nextInt(models.size()));
    }

    /** The facts of one scenario in the making. */
    private static final class Mutation {

        private final Random random;
        private final String file;
        private final Map<FactPath, Location> origins = new HashMap<>();
        private int line = 1;

        Mutation(Random random, String file) {
            this.random = random;
            this.file = file;
        }

        @SuppressWarnings("unchecked")
        <G extends Given> G of(G model, Vocabulary vocabulary, String owner, String name) {
            RandomValues values = new RandomValues(random);
            Map<String, Object> components = new HashMap<>();
            components.put(Vocabulary.NAME, name);
            for (FactKey key : vocabulary.keys()) {
                Map<String, Object> said = said(model, key);
                if (said.isEmpty() || random.nextDouble() < FORGOTTEN) {
                    continue;
                }
                components.putAll(random.nextDouble() < REPLACED ? values.of(key) : said);
                origins.put(new FactPath(owner, key.name()), new Location(file, ++line, 3));
            }
            return (G) RecordConverter.make(model.getClass(), components);
        }

        private static Map<String, Object> said(Given model, FactKey key) {
            Map<String, Object> said = new HashMap<>();
            for (String component : key.components()) {
                Object value = value(model, component);
                if (value != null) {
                    said.put(component, value);
                }
            }
            return said;
        }

        private static Object value(Given model, String component) {
            try {
                return model.getClass().getMethod(component).invoke(model);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
