package dev.sextant.cli;

import dev.sextant.fact.Workload;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.source.Suggestion;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Knows the workloads that a command can be asked about. */
final class WorkloadNames {

    private WorkloadNames() {}

    /** The names of a scenario's workloads, in its order. */
    static List<String> of(Scenario scenario) {
        return scenario.facts().workloads().stream().map(Workload::name).toList();
    }

    /**
     * Refuses a workload that no scenario has.
     *
     * @param workload the one asked about, or null for all
     */
    static void check(String workload, Path file, Intake intake, CommandSpec spec) {
        List<String> known =
                intake.scenarios().stream()
                        .flatMap(scenario -> of(scenario).stream())
                        .distinct()
                        .toList();
        if (workload != null && !known.isEmpty() && !known.contains(workload)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No workload ("
                            + workload
                            + ") in "
                            + file
                            + "\n  Maybe "
                            + Suggestion.nearest(workload, known)
                                    .map(near -> "you mean (" + near + ").")
                                    .orElse("one of these: " + String.join(", ", known) + "."));
        }
    }
}
