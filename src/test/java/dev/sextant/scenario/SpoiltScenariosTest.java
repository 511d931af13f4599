package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFacts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whatever a hand that slips makes of a file, it ends as scenarios or as errors with places, and
 * soon.
 */
class SpoiltScenariosTest {

    private static final String MARKS = "{}[]:,-?&*!|>'\"%@`#~ \t\n\r\\0919éx<.\u0000\u001b";

    @ParameterizedTest
    @ValueSource(strings = {"f.yaml", "f.json"})
    @Timeout(60)
    void every_invalid_file_is_reported_in_full(String file) {
        Random random = new Random(42);
        List<DecisionFacts> facts = RandomScenarios.facts(5, 40, 1, 2);
        for (int i = 0; i < 1500; i++) {
            String text = text(file, facts.get(i % facts.size()));
            byte[] bytes = spoilt(text.getBytes(StandardCharsets.UTF_8), random);

            InputSet intake = ScenarioLoader.read(file, bytes);

            assertThat(intake.inputs()).as("spoilt file %s", i).isNotEmpty();
            assertThat(intake.rejected())
                    .as("spoilt file %s", i)
                    .allSatisfy(SpoiltScenariosTest::saysWhatAndWhere);
        }
    }

    private static String text(String file, DecisionFacts facts) {
        String yaml = ScenarioText.of(facts);
        return file.endsWith(".yaml") ? yaml : new YAMLMapper().readTree(yaml).toPrettyString();
    }

    private static void saysWhatAndWhere(RejectedInput rejected) {
        assertThat(rejected.problems())
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)
                .allSatisfy(
                        problem ->
                                assertThat(problem.what())
                                        .isNotBlank()
                                        .doesNotContain("\n", "Exception"))
                .allSatisfy(problem -> assertThat(problem.location().line()).isBetween(0, 200));
    }

    @Test
    void a_file_that_was_not_spoilt_is_accepted() {
        String text = ScenarioText.of(RandomScenarios.facts(5, 1, 1, 2).get(0));

        assertThat(ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8)).rejected())
                .isEmpty();
    }

    /**
     * One to four bytes deleted, doubled, or replaced by a mark that means something to a parser.
     */
    private static byte[] spoilt(byte[] bytes, Random random) {
        byte[] marks = MARKS.getBytes(StandardCharsets.UTF_8);
        byte[] spoilt = bytes;
        for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
            int place = random.nextInt(spoilt.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(spoilt, 0, place);
            switch (random.nextInt(3)) {
                case 0 -> out.write(spoilt, place, 0);
                case 1 -> out.write(spoilt, place, 1);
                default -> out.write(marks, random.nextInt(marks.length), 1);
            }
            int rest = Math.min(spoilt.length, place + random.nextInt(2));
            out.write(spoilt, rest, spoilt.length - rest);
            spoilt = out.toByteArray();
        }
        return spoilt;
    }
}
