package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.DurationConverter;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.explain.words.GivenValues;
import dev.sextant.fact.given.Workload;
import dev.sextant.report.decision.InterviewJson;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.intake.FileKind;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks for what could still turn the answer. */
@Command(
        name = "ask",
        description = {
            "Ask for the facts that can still change the answer, until it is settled: first what"
                + " each workload is, then how it runs, then the team, then what is exceptional.",
            "Answers are plain words, and ? explains each question. Answers can be piped in."
                    + " An interrupted interview continues from its file."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant ask --out shop.yaml")
public final class AskCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Scenario to start from, or interview to continue.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "File to save the scenario to after each answer. Default: derived from the name"
                            + " of the scenario.")
    private Path out;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "Time limit for trying pairs of facts before each question. Default: 30s.")
    private Duration time = Duration.ofSeconds(30);

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description =
                    "Format of the final result. With json, everything else goes to standard error."
                            + " Default: text.")
    private OutputFormat format = OutputFormat.text;

    /**
     * What an interview begins with.
     *
     * @param isInterview whether it was written by an interview, which continues then
     */
    private record Begun(ScenarioDraft draft, boolean isInterview) {}

    @Override
    public Integer call() {
        common.apply();
        Terminal terminal = context.terminal();
        PrintWriter out = format == OutputFormat.json ? terminal.err() : terminal.out();
        AskScreen screen = new AskScreen(terminal, out, System.console() == null);
        try {
            Optional<Begun> begun =
                    file == null
                            ? new NamePrompter(screen).draft().map(named -> new Begun(named, false))
                            : read();
            if (begun.isEmpty()) {
                return ExitCode.NO_SCENARIO.number();
            }
            AnswersFile answers = new AnswersFile(target(begun.get()));
            if (!answers.canBeWritten()) {
                terminal.complain(
                        answers.path()
                                + " cannot be written\n"
                                + "  Maybe its folder does not exist, or you may not write to it.");
                return ExitCode.OUTPUT.number();
            }
            Sextant loaded = rules.load();
            screen.greet();
            Interview interview = new Interview(loaded, begun.get().draft(), time);
            return ask(screen, loaded, interview, answers).number();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ExitCode ask(AskScreen screen, Sextant loaded, Interview interview, AnswersFile answers)
            throws IOException {
        InterviewRunner asking = new InterviewRunner(screen, loaded, interview, answers);
        InterviewRunner.End end = asking.run();
        Optional<InterviewResult> certainty =
                end == InterviewRunner.End.ANSWERED
                        ? Optional.of(interview.certainty())
                        : Optional.empty();
        if (format == OutputFormat.json) {
            context.terminal()
                    .print(
                            InterviewJson.write(
                                    loaded.rulebook().digest(),
                                    interview.draft().scenario(),
                                    answers.path().toString(),
                                    interview.trace(),
                                    interview.answered(),
                                    certainty));
        } else {
            certainty.ifPresent(asking::conclude);
        }
        return end == InterviewRunner.End.BROKEN_OFF ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Optional<Begun> read() throws IOException {
        InputSet intake = Sextant.read(List.of(file));
        intake.inputs().forEach(input -> context.terminal().complain(input.problems()));
        if (intake.inputs().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    file
                            + " holds "
                            + intake.inputs().size()
                            + " scenarios, but expected one\n"
                            + "  Maybe move the scenario to a separate file.");
        }
        if (intake.inputs().isEmpty()
                || !(intake.inputs().get(0) instanceof AcceptedScenario accepted)) {
            return Optional.empty();
        }
        if (!isDocument()) {
            return Optional.of(new Begun(draft(accepted.scenario()), false));
        }
        byte[] bytes = Files.readAllBytes(file);
        ScenarioDraft draft = ScenarioDraft.of(file.toString(), bytes);
        boolean isInterview = new String(bytes, StandardCharsets.UTF_8).equals(draft.text());
        return Optional.of(new Begun(draft, isInterview));
    }

    /** Whether the file is one document whose words can be kept: an interview continues in it. */
    private boolean isDocument() {
        boolean isText =
                FileKind.of(file.toString())
                        .filter(kind -> kind == FileKind.YAML || kind == FileKind.JSON)
                        .isPresent();
        return isText && Files.isRegularFile(file) && !FileKind.isCompressed(file.toString());
    }

    /** The facts of a table, or of a compressed file, as people write them. */
    private static ScenarioDraft draft(Scenario scenario) {
        Map<FactPath, String> facts = new LinkedHashMap<>();
        for (GivenFact given : GivenFacts.of(scenario.facts())) {
            if (!given.path().key().equals("name")) {
                facts.put(given.path(), GivenValues.of(given.path(), scenario.facts()));
            }
        }
        return ScenarioDraft.of(
                scenario.name(),
                scenario.facts().workloads().stream().map(Workload::name).toList(),
                facts);
    }

    /** The file to write: an interview continues in its own, and no other is written over. */
    private Path target(Begun begun) throws IOException {
        boolean resumes = begun.isInterview();
        Path path = out;
        if (path == null) {
            String ending = file == null ? ".yaml" : "-answered.yaml";
            path = resumes ? file : AnswersFile.named(begun.draft().scenario(), ending);
        }
        if (Files.exists(path) && !(resumes && Files.isSameFile(path, file))) {
            throw new ParameterException(
                    spec.commandLine(),
                    path
                            + " already exists and is not overwritten\n"
                            + "  Maybe continue with it (sextant ask "
                            + path
                            + "), or choose another file with --out.");
        }
        return path;
    }
}
