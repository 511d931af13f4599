package dev.sextant.authoring.catalog;

import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the catalogue of a rule base. */
public final class RuleCatalogBuilder {

    private final Rulebook rulebook;
    private final TraceExplainer explainer;

    /** The cataloguing of a rule base. */
    public RuleCatalogBuilder(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.explainer = new TraceExplainer(rulebook);
    }

    /**
     * The catalogue.
     *
     * @param scenarios the folders of scenarios, with {@code rules} and {@code stories} below them;
     *     where several have a scenario for a rule, the last has it
     * @param traces what happened in each of the stories, where there are any
     */
    public RuleCatalog of(List<Path> scenarios, Optional<List<DecisionTrace>> traces) {
        Map<String, List<String>> counts = new HashMap<>();
        for (DecisionTrace trace : traces.orElse(List.of())) {
            for (String rule : rules(trace)) {
                counts.computeIfAbsent(rule, key -> new ArrayList<>()).add(name(trace));
            }
        }
        List<RulePage> pages =
                rulebook.rules().stream()
                        .map(rule -> page(rule, scenarios, traces.isPresent() ? counts : null))
                        .toList();
        return new RuleCatalog(
                pages, folder(stories(scenarios)), traces.map(List::size).orElse(null));
    }

    /** Where stories are looked for. */
    public static List<Path> stories(List<Path> scenarios) {
        return scenarios.stream().map(folder -> folder.resolve("stories")).toList();
    }

    /** Those that are there; or else the first, for it is the one that is missed. */
    private static String folder(List<Path> stories) {
        List<String> there =
                stories.stream()
                        .filter(Files::isDirectory)
                        .map(RuleCatalogBuilder::written)
                        .toList();
        return there.isEmpty() ? written(stories.get(0)) : String.join(" and ", there);
    }

    private static String scenario(Rule rule, List<Path> scenarios) {
        String scenario = null;
        for (Path folder : scenarios) {
            Path file = folder.resolve("rules").resolve(rule.id() + ".yaml");
            scenario = Files.isRegularFile(file) ? written(file) : scenario;
        }
        return scenario;
    }

    private RulePage page(Rule rule, List<Path> scenarios, Map<String, List<String>> counts) {
        return new RulePage(
                rule,
                rulebook.citations().get(rule.source()),
                scenario(rule, scenarios),
                counts == null ? null : counts.getOrDefault(rule.id(), List.of()));
    }

    private static String name(DecisionTrace trace) {
        return trace.facts().platform().name();
    }

    private static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Set<String> rules(DecisionTrace trace) {
        return new CountedRules(explainer.explain(trace)).ids();
    }
}
