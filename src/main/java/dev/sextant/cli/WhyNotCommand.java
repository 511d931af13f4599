package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.SilenceExplainer;
import dev.sextant.explain.WhyNot;
import dev.sextant.report.WhyNotBrief;
import dev.sextant.report.WhyNotJson;
import dev.sextant.report.WhyNotText;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.source.Suggestion;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Says why a rule did not fire. */
@Command(
        name = "why-not",
        description =
                "Show why a rule did not fire: each of its conditions, true, false, unknown or not"
                        + " reached, with what is expected and what is given.",
        footerHeading = "%nExample:%n",
        footer = "  sextant why-not shop.yaml --rule kubernetes/long-running")
final class WhyNotCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @ParentCommand private SextantCommand sextant;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file of the scenario, or of several.")
    private Path file;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            required = true,
            description = "The rule that is asked about.")
    private String rule;

    @Option(names = "--workload", paramLabel = "W", description = "Ask for this workload only.")
    private String workload;

    @ArgGroup private Length length = new Length();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

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
        Sextant loaded = rules.load();
        Rule asked = asked(loaded.rulebook());
        Intake intake = Sextant.read(List.of(file));
        WorkloadNames.check(workload, file, intake, spec);
        List<WhyNotJson.OfScenario> answers = new ArrayList<>();
        ExitCode code = intake.scenarios().isEmpty() ? ExitCode.NO_SCENARIO : ExitCode.FINE;
        for (Input input : intake.inputs()) {
            code = code.or(answer(input, asked, loaded, answers));
        }
        print(answers, loaded.rulebook());
        return code.number();
    }

    private Rule asked(Rulebook rulebook) {
        List<String> ids = rulebook.rules().stream().map(Rule::id).toList();
        return rulebook.rule(rule)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "No rule ("
                                                + rule
                                                + ")\n  Maybe "
                                                + Suggestion.nearest(rule, ids)
                                                        .map(near -> "you mean (" + near + ").")
                                                        .orElse(
                                                                "(sextant rules doc) names the one"
                                                                        + " you mean.")));
    }

    private ExitCode answer(
            Input input, Rule asked, Sextant loaded, List<WhyNotJson.OfScenario> answers) {
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
            answers.add(
                    new WhyNotJson.OfScenario(
                            scenario.name(), answers(trace, asked, loaded.silence())));
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

    private List<WhyNot> answers(Trace trace, Rule asked, SilenceExplainer silence) {
        return workload == null
                ? silence.ofRule(trace, asked)
                : List.of(silence.ofRule(trace, asked, workload));
    }

    private void print(List<WhyNotJson.OfScenario> answers, Rulebook rulebook) {
        Terminal terminal = sextant.terminal();
        if (format == Format.json) {
            terminal.print(WhyNotJson.write(answers, rulebook.digest()));
            return;
        }
        for (int index = 0; index < answers.size(); index++) {
            List<WhyNot> each = answers.get(index).answers();
            terminal.print(index == 0 ? "" : "\n");
            terminal.print(answers.get(index).scenario() + "\n");
            terminal.print(
                    length.brief
                            ? WhyNotBrief.lines(each)
                            : WhyNotText.lines(each, length.full, terminal.width()));
        }
    }
}
