package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Digest;
import java.util.List;

/**
 * A part of the input whose scenarios are read without the workloads that are refused.
 *
 * @param chunk the part
 */
public record LenientChunk(InputChunk chunk) implements InputChunk {

    @Override
    public int size() {
        return chunk.size();
    }

    @Override
    public List<ScenarioInput> inputs() {
        return chunk.lenientInputs();
    }

    @Override
    public String sha256() {
        return Digest.sha256("lenient " + chunk.sha256());
    }
}
