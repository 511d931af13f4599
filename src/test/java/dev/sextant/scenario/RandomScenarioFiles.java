package dev.sextant.scenario;

import dev.sextant.trace.DecisionFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes random scenarios of 3 to 8 workloads to a folder, one a file, to measure bulk runs. */
final class RandomScenarioFiles {

    private RandomScenarioFiles() {}

    /**
     * Writes them.
     *
     * @param arguments the folder, which is made, and the number of scenarios
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (DecisionFacts facts : RandomScenarios.facts(1, Integer.parseInt(arguments[1]), 3, 8)) {
            Path file = folder.resolve(facts.platform().name() + ".yaml");
            Files.writeString(file, ScenarioText.of(facts));
        }
    }
}
