package dev.sextant.cli.explain;

import dev.sextant.Sextant;
import dev.sextant.cli.option.AsOfOption;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.DepthOption;
import dev.sextant.cli.option.KnowledgeOption;
import dev.sextant.cli.option.LengthOption;
import dev.sextant.cli.option.NameConverter;
import dev.sextant.cli.option.RealCases;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.option.WorkloadNames;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.precedent.PrecedentFinder;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.casefile.CaseHtml;
import dev.sextant.report.casefile.CaseMarkdown;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.decision.ExplanationJson;
import dev.sextant.report.decision.ExplanationText;
import dev.sextant.report.format.LayersText;
import dev.sextant.report.format.TrustText;
import dev.sextant.report.run.KnowledgeText;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.InputPathNames;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
        description = {
            "Explain the answer for a platform and its workloads.",
            "Shows how the styles compare, and the tree of reasons down to the lines of the input."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant explain shop.yaml --workload thumbnails")
public final class ExplainCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @Mixin private KnowledgeOption knowledge;
    @Mixin private DepthOption depth;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file. It can hold several scenarios.")
    private Path file;

    @Option(
            names = "--workload",
            converter = NameConverter.class,
            paramLabel = "W",
            description = "Explain only this workload.")
    private String workload;

    @Mixin private LengthOption length;

    @Option(
            names = "--format",
            paramLabel = "text|json|md|html",
            description = "Output format. md and html write the complete case file. Default: text.")
    private ExplainFormat format = ExplainFormat.text;

    private final Set<ProviderFigure> figures = new HashSet<>();

    @Override
    public Integer call() {
        common.apply();
        if (workload != null && depth.isTwo()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'--depth 2' applies to the entire platform and cannot be combined with"
                            + " '--workload'\n"
                            + "  Maybe omit one of them.");
        }
        if (format.isPage()) {
            checkPage();
        }
        Sextant loaded = rules.load().withKnowledge(knowledge.knowledge());
        InputSet intake = context.terminal().read(List.of(file));
        if (format.isPage()) {
            return pages(intake, loaded).number();
        }
        WorkloadNames.check(workload, file, intake, spec.commandLine());
        PrecedentFinder precedents = RealCases.precedents(loaded);
        ScenarioMapper<Explanation> each =
                new ScenarioMapper<>(
                        context.terminal(), scenario -> explain(scenario, loaded, precedents));
        List<Explanation> explanations = each.of(intake);
        asOf.warnOfOld(figures, loaded.rulebook(), context);
        print(explanations, loaded.rulebook());
        return each.code().number();
    }

    /** A case file shows all of a decision: a part of it could be filed for all of it. */
    private void checkPage() {
        if (workload != null || length.isBrief()) {
            throw wrong(
                    "a case file covers the entire decision, so '"
                            + (workload == null ? "--brief" : "--workload")
                            + "' cannot be used",
                    "omit it, or use --format text.");
        }
    }

    private ExitCode pages(InputSet intake, Sextant loaded) {
        if (format == ExplainFormat.html && intake.inputs().size() > 1) {
            // A case file is filed under one decision; Markdown is taken apart more easily.
            throw wrong(
                    file
                            + " holds "
                            + intake.inputs().size()
                            + " scenarios, but an HTML case file covers one",
                    "use --format md, which writes one case file after the other, or move the"
                            + " scenario to a separate file.");
        }
        CaseRecordBuilder cases =
                new CaseRecordBuilder(
                        loaded,
                        knowledge.knowledge(),
                        InputPathNames.names(List.of(file)),
                        depth,
                        length.isFull(),
                        context.terminal());
        List<StoredRecord> records = cases.of(intake);
        asOf.warnOfOld(cases.figures(), loaded.rulebook(), context);
        if (format == ExplainFormat.md) {
            context.terminal().print(CaseMarkdown.lines(records));
        } else {
            records.forEach(record -> context.terminal().print(CaseHtml.write(record)));
        }
        return cases.code();
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  Maybe " + maybe);
    }

    private Optional<Explanation> explain(
            Scenario scenario, Sextant loaded, PrecedentFinder precedents) {
        if (!WorkloadNames.isAbout(scenario, workload)) {
            return Optional.empty();
        }
        DecisionTrace trace = loaded.decide(scenario.facts());
        figures.addAll(loaded.decidingFigures(trace));
        Explanation explanation =
                workload == null
                        ? loaded.explain(trace)
                                .with(precedents.of(trace))
                                .with(depth.of(trace, loaded))
                        : loaded.explain(trace, workload)
                                .with(precedents.of(trace, workload))
                                .with(loaded.sensitivity(trace, workload));
        return Optional.of(explanation.with(loaded.certainty(trace)));
    }

    private void print(List<Explanation> explanations, Rulebook rulebook) {
        Terminal terminal = context.terminal();
        if (format == ExplainFormat.json) {
            terminal.print(
                    ExplanationJson.write(
                            explanations, rulebook, knowledge.knowledge(), length.isFull()));
            return;
        }
        terminal.print(LayersText.heading(rulebook));
        terminal.print(TrustText.heading(rulebook));
        terminal.print(KnowledgeText.heading(rulebook, knowledge.knowledge()));
        for (int index = 0; index < explanations.size(); index++) {
            terminal.print(index == 0 ? "" : "\n");
            terminal.print(
                    length.isBrief()
                            ? ExplanationBrief.lines(explanations.get(index))
                            : ExplanationText.lines(
                                    explanations.get(index), length.isFull(), terminal.width()));
        }
    }
}
