package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.fact.Placement;
import dev.sextant.scenario.Draft;
import dev.sextant.scenario.Key;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioText;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static final int PLATFORMS = Integer.getInteger("settled.platforms", 5);

    private final Sextant sextant = Sextant.load(Path.of("rules-drl"));

    @Test
    void no_completion_of_an_unknown_fact_turns_a_settled_answer() {
        int settled = 0;
        int completions = 0;
        for (Facts facts : RandomScenarios.facts(1_311, 4_000, 1, 2)) {
            Trace trace = sextant.decide(facts);
            if (settled == PLATFORMS) {
                break;
            }
            Sensitivity sensitivity = sextant.sensitivity(trace);
            if (sensitivity.tried() < 20 || !sensitivity.isSettled()) {
                continue;
            }
            settled++;
            for (FactPath path : unknown(sensitivity)) {
                for (String text : texts(Draft.key(path))) {
                    Draft draft = Draft.of("it.yaml", yaml(facts).getBytes(StandardCharsets.UTF_8));
                    Draft completed = draft.with(path, text);
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

    private static List<FactPath> unknown(Sensitivity sensitivity) {
        return Stream.concat(
                        sensitivity.questions().stream().map(Question::path),
                        sensitivity.others().stream())
                .toList();
    }

    private static String yaml(Facts facts) {
        return ScenarioText.of(facts);
    }

    private static List<String> texts(Key key) {
        return switch (key.form()) {
            case CHOICE -> key.words();
            case FLAG -> List.of("true", "false");
            case CHOICES -> sets(key.words());
            case COUNT ->
                    numbers("", "0", "1", "2", "3", "4", "7", "100", "101", "5000", "1000000");
            case NUMBER -> numbers("", "0", "0.05", "0.1", "0.4", "0.48", "0.9", "1", "16", "64");
            case DURATION, BOUND ->
                    numbers(
                            "s", "0.01", "1", "59", "60", "300", "301", "899", "901", "5401",
                            "90000");
            case SIZE ->
                    numbers(" MiB", "0.1", "6", "7", "201", "10240", "10241", "40000", "200000");
        };
    }

    private static List<String> numbers(String unit, String... numbers) {
        return Stream.of(numbers).map(number -> number + unit).toList();
    }

    private static List<String> sets(List<String> words) {
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (String word : words) {
            for (List<String> without : List.copyOf(sets)) {
                sets.add(Stream.concat(without.stream(), Stream.of(word)).toList());
            }
        }
        return sets.stream().map(List::toString).toList();
    }

    private static List<Object> options(Trace trace) {
        List<Object> options = new ArrayList<>(List.of(trace.recommendation().answer()));
        trace.placements().stream().map(Placement::option).forEach(options::add);
        return options;
    }
}
