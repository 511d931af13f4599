package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.report.KnowledgeText;
import dev.sextant.report.LayersText;
import dev.sextant.report.Outcome;
import dev.sextant.report.RunJson;
import dev.sextant.report.RunText;
import dev.sextant.report.Totals;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Intake;
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

    /** A run of more scenarios than these asks only when told to. */
    private static final int MOST_ASKED = 100;

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
            description = "Files of scenarios, or folders with all that is below them.")
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
                            + MOST_ASKED
                            + " scenarios, for it takes time.")
    private Boolean questions;

    @Option(
            names = "--compare-knowledge",
            description =
                    "Show where the article alone would answer otherwise than all rules, and which"
                            + " rules make the difference.")
    private boolean compare;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

    @Override
    public Integer call() throws InterruptedException {
        common.apply();
        checkOptions();
        Sextant loaded = rules.load().withKnowledge(knowledge.knowledge());
        Intake intake = Sextant.read(paths);
        if (compare) {
            ComparingKnowledge comparing = new ComparingKnowledge(loaded, sextant.terminal());
            ExitCode code = comparing.run(intake, format);
            asOf.warnOfOld(comparing.figures(), loaded.rulebook(), sextant);
            return code.number();
        }
        Deciding deciding = new Deciding(loaded, jobs, asks(intake), settled);
        List<Outcome> outcomes = deciding.all(intake.inputs());
        sextant.terminal().complain(intake.warnings());
        outcomes.forEach(outcome -> Complaints.about(outcome, sextant.terminal()));
        asOf.warnOfOld(deciding.figures(), loaded.rulebook(), sextant);
        print(outcomes, loaded.rulebook());
        return exitCode(outcomes).number();
    }

    private boolean asks(Intake intake) {
        return questions == null ? intake.scenarios().size() <= MOST_ASKED : questions;
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

    private void print(List<Outcome> outcomes, Rulebook rulebook) {
        if (format == Format.json) {
            sextant.terminal().print(RunJson.write(outcomes, rulebook, knowledge.knowledge()));
        } else {
            sextant.terminal().print(LayersText.heading(rulebook));
            sextant.terminal().print(KnowledgeText.heading(rulebook, knowledge.knowledge()));
            sextant.terminal().print(RunText.lines(outcomes, sextant.terminal().width()));
        }
    }

    private static ExitCode exitCode(List<Outcome> outcomes) {
        Totals totals = Totals.of(outcomes);
        if (outcomes.stream()
                .anyMatch(one -> one instanceof Outcome.Failed failed && failed.limit())) {
            return ExitCode.LIMIT;
        }
        if (totals.decided() + totals.failed() == 0) {
            return ExitCode.NO_SCENARIO;
        }
        return totals.decided() == totals.scenarios() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
