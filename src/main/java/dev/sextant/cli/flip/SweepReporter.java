package dev.sextant.cli.flip;

import dev.sextant.Sextant;
import dev.sextant.cli.option.FactNames;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.option.WorkloadNames;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.flip.SweepJson;
import dev.sextant.report.flip.SweepSvg;
import dev.sextant.report.flip.SweepText;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the answer over the range of facts, for the scenarios of a file. */
final class SweepReporter {

    private final Terminal terminal;
    private final FlipRequest wanted;
    private final List<String> facts;
    private final OutputFormat format;
    private final Path svg;

    /**
     * @param facts the names of one fact, or of two
     * @param svg the file that it is drawn into; null where it is not
     */
    SweepReporter(
            Terminal terminal,
            FlipRequest wanted,
            List<String> facts,
            OutputFormat format,
            Path svg) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.facts = facts;
        this.format = format;
        this.svg = svg;
    }

    /** Runs the rules, and shows the result. */
    ExitCode run(Path file, RulesOption rules) {
        InputSet intake = terminal.read(List.of(file));
        wanted.checkNames(intake, file);
        wanted.checkSwept(facts, intake, file);
        Sextant sextant = rules.load();
        ScenarioMapper<Sweep> each =
                new ScenarioMapper<>(terminal, scenario -> sweep(scenario, sextant));
        List<Sweep> sweeps = each.of(intake);
        if (format == OutputFormat.json) {
            terminal.print(SweepJson.write(sweeps, sextant.rulebook().digest()));
        } else {
            for (int index = 0; index < sweeps.size(); index++) {
                terminal.print(index == 0 ? "" : "\n");
                terminal.print(SweepText.lines(sweeps.get(index), terminal.width()));
            }
        }
        return svg == null || sweeps.isEmpty() ? each.code() : each.code().or(drawn(sweeps.get(0)));
    }

    private Optional<Sweep> sweep(Scenario scenario, Sextant sextant) {
        List<FactPath> paths = new ArrayList<>();
        facts.forEach(fact -> paths.addAll(FactNames.paths(fact, scenario.facts())));
        if (paths.size() != facts.size() || !WorkloadNames.isAbout(scenario, wanted.workload())) {
            return Optional.empty();
        }
        DecisionTrace trace = sextant.decide(scenario.facts());
        return Optional.of(sextant.sweep(trace, wanted.workload(), paths));
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
                            + "\n  Maybe the folder does not exist.");
            return ExitCode.OUTPUT;
        }
    }
}
