package dev.sextant.authoring;

import dev.sextant.explain.Explainer;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

    private Set<String> rules(Trace trace) {
        return new CountedRules(explainer.explain(trace)).ids();
    }
}
