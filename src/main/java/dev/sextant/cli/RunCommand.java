package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.report.Outcome;
import dev.sextant.report.RunReport;
import dev.sextant.report.Summary;
import dev.sextant.report.Totals;
import dev.sextant.scenario.Portions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Decides scenarios. */
@Command(
        name = "run",
        description = "Answer for every scenario: where the platform and each workload belong.",
        footerHeading = "%nExample:%n",
        footer = "  sextant run scenarios/stories")
final class RunCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @Mixin private KnowledgeOption knowledge;
    @Mixin private SettledOption settled;
    @ParentCommand private SextantCommand sextant;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files of scenarios, folders with all that is below them, patterns in quotes,"
                            + " or - for standard input.")
    private List<Path> paths;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many scenarios to decide at a time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--questions",
            negatable = true,
            description =
                    "Whether to name the questions worth most for each undecided platform. Default:"
                            + " for up to "
                            + Running.MOST_ASKED
                            + " inputs, for it takes time.")
    private Boolean questions;

    @Option(
            names = "--compare-knowledge",
            description =
                    "Show where the article alone would answer otherwise than all rules, and which"
                            + " rules make the difference.")
    private boolean compare;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", description = "Default: text.")
    private RunFormat format = RunFormat.text;

    private final Summary summary = new Summary();

    @Override
    public Integer call() {
        common.apply();
        checkOptions();
        Sextant loaded = rules.load().withKnowledge(knowledge.knowledge());
        if (compare) {
            return compare(loaded).number();
        }
        Deciding deciding = new Deciding(loaded, settled);
        RunReport report =
                format.report(loaded.rulebook(), knowledge.knowledge(), sextant.terminal().width());
        Portions portions = new Portions(paths, sextant.terminal().in());
        sextant.terminal().print(report.begin());
        new Running(deciding, jobs, questions, outcome -> take(outcome, report))
                .through(portions, sextant.terminal()::isOpen);
        sextant.terminal().print(report.end(summary));
        sextant.terminal().complain(portions.warnings());
        asOf.warnOfOld(deciding.figures(), loaded.rulebook(), sextant);
        return exitCode().number();
    }

    private ExitCode compare(Sextant loaded) {
        ComparingKnowledge comparing = new ComparingKnowledge(loaded, sextant.terminal());
        ExitCode code = comparing.run(sextant.terminal().read(paths), format == RunFormat.json);
        asOf.warnOfOld(comparing.figures(), loaded.rulebook(), sextant);
        return code;
    }

    private void take(Outcome outcome, RunReport report) {
        Complaints.about(outcome, sextant.terminal());
        sextant.terminal().print(report.next(summary.totals().scenarios(), outcome));
        summary.add(outcome);
    }

    private void checkOptions() {
        if (jobs < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--jobs': " + jobs + " is not above 0");
        }
        if (compare && knowledge.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'--compare-knowledge' compares the article with all, so '--knowledge' has"
                            + " nothing to choose\n"
                            + "  Maybe leave one of them out.");
        }
    }

    private ExitCode exitCode() {
        Totals totals = summary.totals();
        if (summary.reachedLimit()) {
            return ExitCode.LIMIT;
        }
        if (totals.decided() + totals.failed() == 0) {
            return ExitCode.NO_SCENARIO;
        }
        return totals.decided() == totals.scenarios() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
