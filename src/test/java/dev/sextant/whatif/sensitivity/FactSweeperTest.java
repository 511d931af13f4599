package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.explain.StoryFile;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.ValueRegion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Between two turning points every value has the answer that is told: tried at values by chance.
 */
class FactSweeperTest {

    private static final int VALUES = 25;
    private static final long SEED = 20261123;
    private static Sextant sextant;

    @TempDir private Path folder;

    @BeforeAll
    static void load() {
        sextant = ShippedSextant.get();
    }

    static Stream<FactPath> facts() {
        return Stream.of(
                new FactPath("thumbnails", "compute"),
                new FactPath("thumbnails", "elapsed"),
                new FactPath("thumbnails", "secondsToPeak"),
                new FactPath("order mails", "compute"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void has_one_answer_between_two_turning_points(FactPath path) throws IOException {
        Path file = Path.of("scenarios", "stories", "photo-shop.yaml");
        Scenario story = Sextant.read(List.of(file)).scenarios().get(0);
        DecisionTrace trace = sextant.decide(story.facts());

        Sweep sweep = sextant.sweep(trace, path.owner(), List.of(path));

        Random random = new Random(SEED);
        List<String> values = new ArrayList<>();
        for (int count = 0; count < VALUES; count++) {
            values.add(Math.round(Math.exp(random.nextDouble() * 18)) + "ms");
        }
        List<DecisionFacts> variants = variants(file, story.name(), path, values);
        for (int index = 0; index < values.size(); index++) {
            DecisionTrace then = sextant.decide(variants.get(index));
            double number = number(variants.get(index), path);
            assertThat(told(sweep, file, story.name(), path, number))
                    .as(path + " " + values.get(index))
                    .isEqualTo(
                            then.placements().stream()
                                    .filter(one -> one.workload().equals(path.owner()))
                                    .map(Sweep.Cell::of)
                                    .findFirst()
                                    .orElseThrow());
        }
    }

    /** The answer that a sweep tells for a number; where it tells one for all, that one. */
    private Sweep.Cell told(Sweep sweep, Path file, String name, FactPath path, double number)
            throws IOException {
        List<Sweep.Stop> stops = sweep.axes().get(0).stops();
        if (stops.isEmpty()) {
            return sweep.trace().placements().stream()
                    .filter(one -> one.workload().equals(path.owner()))
                    .map(Sweep.Cell::of)
                    .findFirst()
                    .orElseThrow();
        }
        for (int index = 0; index < stops.size(); index++) {
            ValueRegion.Interval interval = (ValueRegion.Interval) stops.get(index).region();
            String end = interval.most();
            double most =
                    end == null
                            ? Double.MAX_VALUE
                            : number(variants(file, name, path, List.of(end)).get(0), path);
            if (number < most || number == most && interval.withMost()) {
                return sweep.at(index, 0);
            }
        }
        throw new IllegalStateException("no stop for " + number);
    }

    private List<DecisionFacts> variants(Path file, String name, FactPath path, List<String> values)
            throws IOException {
        StringBuilder written = new StringBuilder();
        for (int index = 0; index < values.size(); index++) {
            StoryFile story = StoryFile.read(file, name);
            story.set(path, values.get(index));
            written.append(story.named("variant " + index));
        }
        Path variants = Files.writeString(folder.resolve("variants.yaml"), written);
        return Sextant.read(List.of(variants)).scenarios().stream().map(Scenario::facts).toList();
    }

    private static double number(DecisionFacts facts, FactPath path) {
        Given workload =
                facts.workloads().stream()
                        .filter((Workload one) -> one.name().equals(path.owner()))
                        .findFirst()
                        .orElseThrow();
        for (RecordComponent component : workload.getClass().getRecordComponents()) {
            if (GivenValueReader.key(component).equals(path.key())) {
                return (Double) RecordShape.value(workload, component);
            }
        }
        throw new IllegalArgumentException(path.toString());
    }
}
