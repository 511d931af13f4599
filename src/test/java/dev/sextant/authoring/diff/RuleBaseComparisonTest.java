package dev.sextant.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.authoring.diff.ScenarioDifference.Effect;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped rules against the same with one of them changed, over all shipped scenarios. */
class RuleBaseComparisonTest {

    private static final String CHANGED = "serverless/event-driven";
    private static final List<Scenario> SCENARIOS =
            Sextant.read(List.of(Path.of("scenarios"))).scenarios();

    private static final Map<Sextant, Map<Scenario, DecisionTrace>> DECIDED =
            new IdentityHashMap<>();

    private static Sextant before;
    private static Sextant after;
    private static List<ScenarioDifference> differences;

    @BeforeAll
    static void weaken_one_rule() {
        RuleFolder shipped = RuleFolders.read(Path.of("rules-drl"));
        before = ShippedSextant.get();
        after = Sextant.load(weakened(shipped));
        RuleBaseComparison comparison = before.bench().comparedWith(after);
        differences = SCENARIOS.stream().map(comparison::of).toList();
    }

    @Test
    void names_exactly_the_scenarios_that_the_two_answer_otherwise() {
        List<String> flipped =
                SCENARIOS.stream()
                        .filter(one -> !answer(before, one).equals(answer(after, one)))
                        .map(Scenario::name)
                        .toList();

        assertThat(flipped).isNotEmpty();
        assertThat(names(Kind.FLIPPED)).isEqualTo(flipped);
    }

    @Test
    void names_exactly_the_scenarios_that_rest_on_other_conclusions() {
        List<String> others =
                SCENARIOS.stream()
                        .filter(one -> answer(before, one).equals(answer(after, one)))
                        .filter(one -> !conclusions(before, one).equals(conclusions(after, one)))
                        .map(Scenario::name)
                        .toList();

        assertThat(others).isNotEmpty();
        assertThat(names(Kind.OTHER_REASONS)).isEqualTo(others);
    }

    @Test
    void traces_every_flip_back_to_the_rule() {
        List<RuleChange> changes = before.bench().comparedWith(after).changes().rules();

        assertThat(changes).extracting(RuleChange::id).containsExactly(CHANGED);
        assertThat(differences)
                .filteredOn(one -> one.kind() == Kind.FLIPPED)
                .allSatisfy(
                        one -> {
                            assertThat(one.effect()).isEqualTo(Effect.ALONE);
                            assertThat(one.rules()).isEqualTo(changes);
                        });
    }

    private static RuleFolder weakened(RuleFolder shipped) {
        List<RuleFile> files =
                shipped.files().stream()
                        .map(file -> file.path().equals(CHANGED + ".drl") ? weakened(file) : file)
                        .toList();
        return new RuleFolder(shipped.name(), files);
    }

    /** The first rule of the file gives a moderate reason. */
    private static RuleFile weakened(RuleFile file) {
        String text = file.text().replaceFirst("Strength\\.MODERATE", "Strength.WEAK");
        assertThat(text).isNotEqualTo(file.text());
        return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Kind kind) {
        return differences.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.scenario().name())
                .toList();
    }

    private static List<Object> answer(Sextant sextant, Scenario scenario) {
        DecisionTrace trace = decided(sextant, scenario);
        return List.of(
                trace.recommendation().answer(),
                trace.placements().stream().map(Placement::option).toList(),
                trace.placements().stream().map(one -> String.valueOf(one.style())).toList());
    }

    private static DecisionTrace decided(Sextant sextant, Scenario scenario) {
        return DECIDED.computeIfAbsent(sextant, any -> new IdentityHashMap<>())
                .computeIfAbsent(scenario, any -> sextant.decide(scenario.facts()));
    }

    private static List<String> conclusions(Sextant sextant, Scenario scenario) {
        return decided(sextant, scenario).derivations().stream()
                .flatMap(
                        derivation ->
                                derivation.justifications().stream()
                                        .map(one -> one.rule().id() + derivation.conclusion()))
                .distinct()
                .sorted()
                .toList();
    }
}
