package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.Sweep;
import dev.sextant.report.SweepJson;
import dev.sextant.report.SweepSvg;
import dev.sextant.report.SweepText;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows the answer over the range of facts, for the scenarios of a file. */
final class Sweeping {

    private final Terminal terminal;
    private final Wanted wanted;
    private final List<String> facts;
    private final Format format;
    private final Path svg;

    /**
     * @param facts the names of one fact, or of two
     * @param svg the file that it is drawn into; null where it is not
     */
    Sweeping(Terminal terminal, Wanted wanted, List<String> facts, Format format, Path svg) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.facts = facts;
        this.format = format;
        this.svg = svg;
    }

    /** Runs the rules, and shows what came of it. */
    ExitCode run(Path file, RulesOption rules) {
        Intake intake = Sextant.read(List.of(file));
        wanted.checkNames(intake, file);
        wanted.checkSwept(facts, intake, file);
        Sextant sextant = rules.load();
        intake.inputs().forEach(input -> terminal.complain(input.problems()));
        ExitCode code = intake.scenarios().isEmpty() ? ExitCode.NO_SCENARIO : ExitCode.FINE;
        if (!intake.rejected().isEmpty()) {
            code = code.or(ExitCode.FINDINGS);
        }
        List<Sweep> sweeps = new ArrayList<>();
        for (Scenario scenario : intake.scenarios()) {
            code = code.or(sweep(scenario, sextant, sweeps));
        }
        if (format == Format.json) {
            terminal.print(SweepJson.write(sweeps, sextant.rulebook().digest()));
        } else {
            for (int index = 0; index < sweeps.size(); index++) {
                terminal.print(index == 0 ? "" : "\n");
                terminal.print(SweepText.lines(sweeps.get(index), terminal.width()));
            }
        }
        return svg == null || sweeps.isEmpty() ? code : code.or(drawn(sweeps.get(0)));
    }

    private ExitCode sweep(Scenario scenario, Sextant sextant, List<Sweep> sweeps) {
        List<FactPath> paths = new ArrayList<>();
        facts.forEach(fact -> paths.addAll(FactNames.paths(fact, scenario.facts())));
        boolean named = wanted.workload() == null || wanted.names(scenario.facts());
        if (paths.size() != facts.size() || !named) {
            return ExitCode.FINE;
        }
        try {
            sweeps.add(sextant.sweep(sextant.decide(scenario.facts()), wanted.workload(), paths));
            return ExitCode.FINE;
        } catch (DecisionFailed failure) {
            terminal.complain(
                    scenario.location()
                            + ": failed: "
                            + scenario.name()
                            + ": "
                            + failure.getMessage());
            return failure.isLimit() ? ExitCode.LIMIT : ExitCode.FINDINGS;
        }
    }

    private ExitCode drawn(Sweep sweep) {
        try {
            Files.writeString(svg, SweepSvg.write(sweep));
            return ExitCode.FINE;
        } catch (IOException failure) {
            terminal.complain(
                    "sextant: cannot write "
                            + svg
                            + ": "
                            + failure
                            + "\n  Maybe the folder is not there.");
            return ExitCode.OUTPUT;
        }
    }
}
