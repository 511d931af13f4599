package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.Explanation;
import dev.sextant.explain.Sensitivity;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.report.ExplanationBrief;
import dev.sextant.report.ExplanationJson;
import dev.sextant.report.ExplanationText;
import dev.sextant.report.KnowledgeText;
import dev.sextant.report.OldFigures;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Explains the answers for the scenarios of a file. */
@Command(
        name = "explain",
        description =
                "Show why: the answer, how the styles stand, and the tree down to the lines of the"
                        + " input.",
        footerHeading = "%nExample:%n",
        footer = "  sextant explain shop.yaml --workload thumbnails")
final class ExplainCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @Mixin private KnowledgeOption knowledge;
    @Mixin private DepthOption depth;
    @ParentCommand private SextantCommand sextant;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file of the scenario, or of several.")
    private Path file;

    @Option(names = "--workload", paramLabel = "W", description = "Explain this workload only.")
    private String workload;

    @ArgGroup private Length length = new Length();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

    private final Set<ProviderFigure> figures = new HashSet<>();

    /** How much is told. */
    static final class Length {
        @Option(names = "--brief", description = "Ten lines at most.")
        private boolean brief;

        @Option(names = "--full", description = "Leave nothing out.")
        private boolean full;
    }

    @Override
    public Integer call() {
        common.apply();
        if (workload != null && depth.isTwo()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'--depth 2' is about the whole platform, so '--workload' has no part in it\n"
                            + "  Maybe leave one of them out.");
        }
        Sextant loaded = rules.load().withKnowledge(knowledge.knowledge());
        Intake intake = Sextant.read(List.of(file));
        WorkloadNames.check(workload, file, intake, spec);
        List<Explanation> explanations = new ArrayList<>();
        ExitCode code = intake.scenarios().isEmpty() ? ExitCode.NO_SCENARIO : ExitCode.FINE;
        for (Input input : intake.inputs()) {
            code = code.or(explain(input, loaded, explanations));
        }
        warnOfOldFigures(loaded.rulebook());
        print(explanations, loaded.rulebook());
        return code.number();
    }

    private ExitCode explain(Input input, Sextant loaded, List<Explanation> explanations) {
        sextant.terminal().complain(input.problems());
        if (!(input instanceof Accepted accepted)) {
            return ExitCode.FINDINGS;
        }
        Scenario scenario = accepted.scenario();
        if (workload != null && !WorkloadNames.of(scenario).contains(workload)) {
            return ExitCode.FINE;
        }
        try {
            Trace trace = loaded.decide(scenario.facts());
            explanations.add(explain(trace, loaded));
            trace.figures(ProviderFigure.class).forEach(figures::add);
            return ExitCode.FINE;
        } catch (DecisionFailed failure) {
            sextant.terminal()
                    .complain(
                            scenario.location()
                                    + ": failed: "
                                    + scenario.name()
                                    + ": "
                                    + failure.getMessage());
            return failure.isLimit() ? ExitCode.LIMIT : ExitCode.FINDINGS;
        }
    }

    private Explanation explain(Trace trace, Sextant loaded) {
        Sensitivity single =
                workload == null ? loaded.sensitivity(trace) : loaded.sensitivity(trace, workload);
        Sensitivity sensitivity =
                depth.isTwo()
                        ? single.with(
                                loaded.pairs(trace, Set.of(), Integer.MAX_VALUE, depth.patience()))
                        : single;
        return workload == null
                ? loaded.explain(trace).with(sensitivity)
                : loaded.explain(trace, workload).with(sensitivity);
    }

    private void warnOfOldFigures(Rulebook rulebook) {
        LocalDate today = asOf.or(sextant.today());
        sextant.terminal().complain(OldFigures.warnings(rulebook, figures, today));
    }

    private void print(List<Explanation> explanations, Rulebook rulebook) {
        Terminal terminal = sextant.terminal();
        if (format == Format.json) {
            terminal.print(
                    ExplanationJson.write(
                            explanations, rulebook.digest(), knowledge.knowledge(), length.full));
            return;
        }
        terminal.print(KnowledgeText.heading(rulebook, knowledge.knowledge()));
        for (int index = 0; index < explanations.size(); index++) {
            terminal.print(index == 0 ? "" : "\n");
            terminal.print(
                    length.brief
                            ? ExplanationBrief.lines(explanations.get(index))
                            : ExplanationText.lines(
                                    explanations.get(index), length.full, terminal.width()));
        }
    }
}
