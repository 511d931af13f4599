package dev.sextant.cli.option;

import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Knows the workloads that a command can be asked about. */
public final class WorkloadNames {

    private WorkloadNames() {}

    /** The names of a scenario's workloads, in its order. */
    static List<String> of(Scenario scenario) {
        return scenario.facts().workloads().stream().map(Workload::name).toList();
    }

    /**
     * Whether a scenario has a workload.
     *
     * @param workload the one asked about, or null for all
     */
    public static boolean isAbout(Scenario scenario, String workload) {
        return workload == null || of(scenario).contains(workload);
    }

    /**
     * Refuses a workload that no scenario has.
     *
     * @param workload the one asked about, or null for all
     */
    public static void check(String workload, Path file, InputSet intake, CommandLine command) {
        List<String> known =
                intake.scenarios().stream()
                        .flatMap(scenario -> of(scenario).stream())
                        .distinct()
                        .toList();
        if (workload != null && !known.isEmpty() && !known.contains(workload)) {
            throw UnknownName.of(
                    command, "Unknown workload (" + workload + ") in " + file, workload, known);
        }
    }
}
