package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.ScenarioPipeline.Position;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioPipelineTest {

    /** What the pipeline hands on, in order. */
    private static final class Handed implements ScenarioPipeline.Sink<Position> {

        private final List<Object> things = new ArrayList<>();

        @Override
        public void take(ScenarioInput input, Position position) {
            things.add(position);
        }

        @Override
        public void endChunk(long chunk, String sha256) {
            things.add(sha256 + " is chunk " + chunk);
        }
    }

    /** A chunk of so many inputs that cannot be read. */
    private record Chunk(int size, String sha256) implements InputChunk {

        @Override
        public List<ScenarioInput> inputs() {
            return Collections.nCopies(
                    size, new RejectedInput(Location.of(sha256 + ".yaml"), List.of()));
        }
    }

    @Test
    void an_input_knows_its_chunk_and_all_inputs_before_it() {
        Handed handed = new Handed();

        try (ScenarioPipeline<Position> pipeline =
                new ScenarioPipeline<>(2, (input, position) -> position, handed, () -> true)) {
            pipeline.add(new Chunk(2, "first"));
            pipeline.add(new Chunk(1, "second"));
            pipeline.finish();
        }

        assertThat(handed.things)
                .containsExactly(
                        new Position(0, 0, 0),
                        new Position(0, 1, 1),
                        "first is chunk 0",
                        new Position(1, 0, 2),
                        "second is chunk 1");
    }
}
