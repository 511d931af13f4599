package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.ScenarioInput;
import java.util.List;

/**
 * A part of the input that was found but not read yet: a file, or some lines of one. To find one
 * takes next to no time; to read it takes some, and can be done by any thread.
 */
public interface InputChunk {

    /** How many inputs it is known to hold before it is read. */
    int size();

    /** The result of it, in the order in which it is there: one input at least. */
    List<ScenarioInput> inputs();

    /**
     * The same, with each scenario read without the workloads that are refused; those follow it as
     * rejected inputs.
     */
    default List<ScenarioInput> lenientInputs() {
        return inputs();
    }

    /** The digest of its name and bytes, in 64 lower-case hexadecimal digits. */
    String sha256();
}
