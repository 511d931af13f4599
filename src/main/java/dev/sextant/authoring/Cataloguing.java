package dev.sextant.authoring;

import dev.sextant.explain.Explainer;
import dev.sextant.explain.Explanation;
import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Read;
import dev.sextant.explain.WorkloadExplanation;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the catalogue of a rule base. */
public final class Cataloguing {

    private final Rulebook rulebook;
    private final Explainer explainer;

    /** The cataloguing of a rule base. */
    public Cataloguing(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.explainer = new Explainer(rulebook);
    }

    /**
     * The catalogue.
     *
     * @param scenarios the folder of scenarios, with {@code rules} and {@code stories} below it
     * @param traces what happened in each of the stories, where there are any
     */
    public Catalogue of(Path scenarios, Optional<List<Trace>> traces) {
        Map<String, Integer> counts = new HashMap<>();
        traces.orElse(List.of())
                .forEach(
                        trace -> rules(trace).forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        List<RulePage> pages =
                rulebook.rules().stream()
                        .map(rule -> page(rule, scenarios, traces.isPresent() ? counts : null))
                        .toList();
        return new Catalogue(
                pages, written(scenarios.resolve("stories")), traces.map(List::size).orElse(null));
    }

    private RulePage page(Rule rule, Path scenarios, Map<String, Integer> counts) {
        Path scenario = scenarios.resolve("rules").resolve(rule.id() + ".yaml");
        return new RulePage(
                rule,
                rulebook.citations().get(rule.source()),
                Files.isRegularFile(scenario) ? written(scenario) : null,
                counts == null ? null : counts.getOrDefault(rule.id(), 0));
    }

    private static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The ids of the rules in the trees under the answers and the remarks. */
    private Set<String> rules(Trace trace) {
        Explanation explanation = explainer.explain(trace);
        Set<String> rules = new HashSet<>();
        collect(explanation.nodes(), rules);
        for (WorkloadExplanation workload : explanation.workloads()) {
            collect(workload.nodes(), rules);
        }
        return rules;
    }

    private static void collect(List<Node> nodes, Set<String> rules) {
        for (Node node : nodes) {
            if (node instanceof Node.Derived derived) {
                for (Firing firing : derived.firings()) {
                    rules.add(firing.rule().id());
                    firing.reads().stream()
                            .map(Read::facts)
                            .forEach(facts -> collect(facts, rules));
                }
            }
        }
    }
}
