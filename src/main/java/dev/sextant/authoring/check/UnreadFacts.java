package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Facts that scenarios may give and no rule reads. */
final class UnreadFacts implements SemanticCheck {

    @Override
    public String code() {
        return "unread-fact";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        Set<String> read = new HashSet<>();
        for (Rule rule : bench.rulebook().rules()) {
            for (Condition.OfFact pattern : FactConditions.of(rule)) {
                pattern.constraints().stream()
                        .flatMap(constraint -> constraint.reads().stream())
                        .forEach(component -> read.add(pattern.type() + "." + component));
            }
        }
        List<FactPath> unread =
                bench.trials().facts().stream()
                        .map(TriedFact::path)
                        .filter(
                                path ->
                                        ScenarioDraft.key(path).components().stream()
                                                .noneMatch(
                                                        each ->
                                                                read.contains(
                                                                        type(path) + "." + each)))
                        .toList();
        return unread.isEmpty() ? List.of() : finding(unread, bench).stream().toList();
    }

    static String type(FactPath path) {
        return path.owner().equals(FactPath.PLATFORM)
                ? "Platform"
                : path.owner().equals(FactPath.TEAM) ? "Team" : "Workload";
    }

    private Optional<Finding> finding(List<FactPath> unread, CheckContext bench) {
        ScenarioSampler trials = bench.trials();
        return trials.bare()
                .flatMap(
                        bare ->
                                values(unread.get(0))
                                        .map(value -> bare.draft().with(unread.get(0), value))
                                        .flatMap(draft -> trials.run(draft).stream())
                                        .findFirst()
                                        .filter(trial -> trial.fired().equals(bare.fired()))
                                        .map(trial -> finding(unread, trial, bench)));
    }

    private Finding finding(List<FactPath> unread, SampleRun trial, CheckContext bench) {
        List<String> names = unread.stream().map(UnreadFacts::name).toList();
        return new Finding(
                Problem.warning(
                        Location.of(bench.folder()),
                        code(),
                        "no rule reads " + String.join(", ", names),
                        "Maybe write the missing rule: facts that no rule reads are never asked"
                                + " for."),
                new WitnessScenario(
                        trial.draft().text(), "the same rules fire as without " + names.get(0)),
                null);
    }

    private static String name(FactPath path) {
        return path.isOfWorkload() ? "workload." + path.key() : path.toString();
    }

    /** Values of which a scenario takes one or another. */
    private static Stream<String> values(FactPath path) {
        FactKey key = ScenarioDraft.key(path);
        List<String> values = new ArrayList<>();
        if (!key.words().isEmpty()) {
            values.add(key.words().get(0));
            values.add("[" + key.words().get(0) + "]");
        }
        values.addAll(List.of("true", "5", "5s", "5 MiB", "0.5"));
        return values.stream();
    }
}
