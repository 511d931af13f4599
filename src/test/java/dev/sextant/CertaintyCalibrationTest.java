package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.Certainty;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many of the answers of each certainty agree with what teams really chose. The table goes to
 * standard output; {@code -Dcases=FOLDER,FOLDER} takes the real cases from other folders.
 */
class CertaintyCalibrationTest {

    private static final List<Path> CASES =
            Stream.of(System.getProperty("cases", "scenarios/stories/real").split(","))
                    .map(Path::of)
                    .toList();
    private static final int LEAST_SHARE = 90;
    private static final int ALL = 100;

    /** How many answers there are, and how many of them agree. */
    private record Agreement(int answers, int agreeing) {

        private static final Agreement NONE = new Agreement(0, 0);

        Agreement and(boolean agrees) {
            return new Agreement(answers + 1, agreeing + (agrees ? 1 : 0));
        }

        int percent() {
            return answers == 0 ? ALL : ALL * agreeing / answers;
        }
    }

    @Test
    void firm_answers_agree_with_real_decisions_nearly_always() {
        Map<Certainty, Agreement> agreements = new EnumMap<>(Certainty.class);
        Arrays.stream(Certainty.values()).forEach(each -> agreements.put(each, Agreement.NONE));

        for (Scenario scenario : ScenarioLoader.read(CASES).scenarios()) {
            DecisionTrace trace = ShippedSextant.get().decide(scenario.facts());
            Answer answer = trace.recommendation().answer();
            Optional<AnswerCertainty> certainty = ShippedSextant.get().certainty(trace).platform();
            if (scenario.expectation().recommendation() != null && certainty.isPresent()) {
                boolean agrees = scenario.expectation().recommendation().value() == answer;
                agreements.computeIfPresent(
                        certainty.get().certainty(), (any, so) -> so.and(agrees));
            }
        }

        agreements.forEach(CertaintyCalibrationTest::print);
        assertThat(agreements.get(Certainty.FIRM).percent()).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static void print(Certainty certainty, Agreement agreement) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %3d answers, %3d agree, %3d %%%n",
                certainty,
                agreement.answers(),
                agreement.agreeing(),
                agreement.percent());
    }
}
