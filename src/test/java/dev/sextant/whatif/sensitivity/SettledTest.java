package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.explain.Completions;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.ScenarioText;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A settled answer stays with every completion of every single unknown fact: each word, each set of
 * words, and numbers of every size, most of which no rule knows of. Random platforms of which most
 * is known.
 */
class SettledTest {

    private static final int PLATFORMS = Proof.size("settled.platforms", 3, 6);

    private final Sextant sextant = ShippedSextant.get();

    @Test
    void no_completion_of_an_unknown_fact_turns_a_settled_answer() {
        int settled = 0;
        int completions = 0;
        for (DecisionFacts facts : RandomScenarios.facts(1_311, 4_000, 1, 2)) {
            DecisionTrace trace = sextant.decide(facts);
            if (settled == PLATFORMS) {
                break;
            }
            SensitivityResult sensitivity = sextant.sensitivity(trace);
            if (sensitivity.tried() < 20 || !sensitivity.isSettled()) {
                continue;
            }
            settled++;
            for (FactPath path : unknown(sensitivity)) {
                for (String text : Completions.of(ScenarioDraft.key(path))) {
                    ScenarioDraft draft =
                            ScenarioDraft.of(
                                    "it.yaml", yaml(facts).getBytes(StandardCharsets.UTF_8));
                    ScenarioDraft completed = draft.with(path, text);
                    if (completed.isAccepted()
                            && completed.problems().size() <= draft.problems().size()) {
                        completions++;
                        assertThat(options(sextant.decide(completed.facts())))
                                .as(path + ": " + text + " in\n" + draft.text())
                                .isEqualTo(options(trace));
                    }
                }
            }
        }
        System.out.println(settled + " settled platforms, " + completions + " completions");
        assertThat(settled).isEqualTo(PLATFORMS);
    }

    private static List<FactPath> unknown(SensitivityResult sensitivity) {
        return Stream.concat(
                        sensitivity.questions().stream().map(OpenQuestion::path),
                        sensitivity.others().stream())
                .toList();
    }

    private static String yaml(DecisionFacts facts) {
        return ScenarioText.of(facts);
    }

    private static List<Object> options(DecisionTrace trace) {
        List<Object> options = new ArrayList<>(List.of(trace.recommendation().answer()));
        trace.placements().stream().map(Placement::option).forEach(options::add);
        return options;
    }
}
