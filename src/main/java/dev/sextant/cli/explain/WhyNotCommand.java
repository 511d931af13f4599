package dev.sextant.cli.explain;

import dev.sextant.Sextant;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.LengthOption;
import dev.sextant.cli.option.NameConverter;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.option.WorkloadNames;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.explain.whynot.OptionExplainer;
import dev.sextant.explain.whynot.UnfiredRuleExplainer;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.report.decision.WhyNotBrief;
import dev.sextant.report.decision.WhyNotJson;
import dev.sextant.report.decision.WhyNotOptionText;
import dev.sextant.report.decision.WhyNotText;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says why a rule did not fire, or why an answer was not given. */
@Command(
        name = "why-not",
        description = {
            "Explain why a rule did not fire, or why a workload was not placed on an option or"
                    + " style.",
            "With --rule: shows whether each condition is true, false, unknown or not reached, and"
                    + " the expected and given values.",
            "With --option: shows the reasons for it, what outweighs them, what rules it out, and"
                    + " which rules come closest to supporting it."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant why-not shop.yaml --rule kubernetes/long-running",
            "  sextant why-not shop.yaml --option kubernetes --workload thumbnails"
        })
public final class WhyNotCommand implements Callable<Integer> {

    /** Maximum number of rules close to firing that are shown. */
    private static final int NEAREST = 3;

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file. It can hold several scenarios.")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    /** The question. */
    static final class Asked {
        @Option(
                names = "--rule",
                paramLabel = "ID",
                description = "ID of the rule, such as kubernetes/long-running.")
        private String rule;

        @Option(
                names = "--option",
                paramLabel = "OPTION",
                description =
                        "Option or style: kubernetes, serverless or neither, or a style such as"
                                + " functions or virtual-machines.")
        private String option;
    }

    @Option(
            names = "--workload",
            converter = NameConverter.class,
            paramLabel = "W",
            description = "Show only this workload.")
    private String workload;

    @Mixin private LengthOption length;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Sextant loaded = rules.load();
        WhyNotQuestion question = question(loaded);
        InputSet intake = context.terminal().read(List.of(file));
        WorkloadNames.check(workload, file, intake, spec.commandLine());
        ScenarioMapper<WhyNotJson.OfScenario> each =
                new ScenarioMapper<>(
                        context.terminal(), scenario -> answer(scenario, question, loaded));
        print(each.of(intake), question, loaded.rulebook());
        return each.code().number();
    }

    private WhyNotQuestion question(Sextant loaded) {
        return asked.rule == null
                ? WhyNotQuestion.ofOption(asked.option, loaded, spec.commandLine())
                : WhyNotQuestion.ofRule(asked.rule, loaded.rulebook(), spec.commandLine());
    }

    private Optional<WhyNotJson.OfScenario> answer(
            Scenario scenario, WhyNotQuestion question, Sextant loaded) {
        if (!WorkloadNames.isAbout(scenario, workload)) {
            return Optional.empty();
        }
        DecisionTrace trace = loaded.decide(scenario.facts());
        return Optional.of(
                question.rule() == null
                        ? options(trace, question, loaded.options())
                        : rules(trace, question, loaded.silence()));
    }

    private WhyNotJson.OfScenario rules(
            DecisionTrace trace, WhyNotQuestion question, UnfiredRuleExplainer silence) {
        List<WhyNot> answers =
                workload == null
                        ? silence.ofRule(trace, question.rule())
                        : List.of(silence.ofRule(trace, question.rule(), workload));
        return new WhyNotJson.OfScenario(trace.facts().platform().name(), answers, List.of());
    }

    private WhyNotJson.OfScenario options(
            DecisionTrace trace, WhyNotQuestion question, OptionExplainer options) {
        int most = length.isFull() ? Integer.MAX_VALUE : NEAREST;
        List<WhyNotOption> answers =
                trace.placements().stream()
                        .filter(each -> workload == null || each.workload().equals(workload))
                        .map(each -> options.of(trace, each, question.styles(), most))
                        .toList();
        return new WhyNotJson.OfScenario(trace.facts().platform().name(), List.of(), answers);
    }

    private void print(
            List<WhyNotJson.OfScenario> answers, WhyNotQuestion question, Rulebook rulebook) {
        Terminal terminal = context.terminal();
        if (format == OutputFormat.json) {
            terminal.print(WhyNotJson.write(answers, asked.option, rulebook.digest()));
            return;
        }
        for (int index = 0; index < answers.size(); index++) {
            terminal.print(index == 0 ? "" : "\n");
            terminal.print(TextSanitizer.line(answers.get(index).scenario()) + "\n");
            terminal.print(lines(answers.get(index), question.name(), terminal.width()));
        }
    }

    private List<String> lines(WhyNotJson.OfScenario each, String name, int width) {
        if (name == null) {
            return length.isBrief()
                    ? WhyNotBrief.lines(each.answers())
                    : WhyNotText.lines(each.answers(), length.isFull(), width);
        }
        return length.isBrief()
                ? WhyNotOptionText.brief(each.options(), name)
                : WhyNotOptionText.lines(each.options(), name, length.isFull(), width);
    }
}
