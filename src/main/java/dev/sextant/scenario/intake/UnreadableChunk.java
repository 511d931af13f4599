package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Digest;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * A part of the input that cannot be read.
 *
 * @param rejected why
 */
public record UnreadableChunk(RejectedInput rejected) implements InputChunk {

    /** For one reason. */
    public static UnreadableChunk because(Problem problem) {
        return new UnreadableChunk(new RejectedInput(problem.location(), List.of(problem)));
    }

    @Override
    public List<ScenarioInput> inputs() {
        return List.of(rejected);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String sha256() {
        return Digest.sha256(rejected.problems().toString());
    }
}
