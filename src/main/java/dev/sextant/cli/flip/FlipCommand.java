package dev.sextant.cli.flip;

import dev.sextant.Sextant;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.DurationConverter;
import dev.sextant.cli.option.LengthOption;
import dev.sextant.cli.option.NameConverter;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.SignalListener;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.flip.FlipJson;
import dev.sextant.report.flip.FlipText;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.whatif.flip.FlipResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what would give another answer for the scenarios of a file. */
@Command(
        name = "flip",
        description = {
            "Show what would have to change for another answer.",
            "Lists all smallest sets of facts, the easiest to change first. Each set is verified by"
                    + " running the rules."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant flip shop.yaml --workload thumbnails --to kubernetes")
public final class FlipCommand implements Callable<Integer> {

    private static final int FEW = 20;
    private static final int FEWEST = 7;

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file. It can hold several scenarios.")
    private Path file;

    @Option(
            names = "--workload",
            converter = NameConverter.class,
            paramLabel = "W",
            description =
                    "Ask about the placement of this workload, not about the answer for the"
                            + " platform. Without --only, facts of other workloads stay as they"
                            + " are.")
    private String workload;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(
            names = "--svg",
            paramLabel = "SVG",
            description = "With --sweep: also draw the result to this file.")
    private Path svg;

    @Option(
            names = "--max-changes",
            paramLabel = "N",
            description =
                    "Maximum number of facts that change together. Default: ${DEFAULT-VALUE}.")
    private int maxChanges = 3;

    @Option(
            names = "--keep",
            paramLabel = "FACT",
            description =
                    "Fact that must not change, such as thumbnails.compute. A workload, platform or"
                            + " platform.team covers all its facts. Repeatable.")
    private List<String> keep = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "FACT",
            description = "Fact that may change. All others stay as they are. Repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "Time limit for the search, per scenario, such as 10s or 2m. The output says if"
                            + " the search was cut short. Default: 10s.")
    private Duration time = Duration.ofSeconds(10);

    @Mixin private LengthOption length;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    /** The request. */
    static final class Asked {
        @Option(
                names = "--to",
                paramLabel = "OPTION",
                required = true,
                description =
                        "Wanted answer: kubernetes, serverless, hybrid, neither or undecided."
                                + " With --workload: kubernetes, serverless, neither or open, or a"
                                + " style such as virtual-machines.")
        private String to;

        @Option(
                names = "--sweep",
                paramLabel = "FACT",
                required = true,
                description =
                        "Show the answer over the entire range of this fact, with its turning"
                                + " points. Given twice: a map over two facts.")
        private List<String> sweep = new ArrayList<>();
    }

    @Override
    public Integer call() {
        common.apply();
        FlipRequest wanted = new FlipRequest(spec.commandLine(), workload, asked.to, keep, only);
        if (asked.to == null) {
            return new SweepReporter(context.terminal(), wanted, asked.sweep, format, svg)
                    .run(file, rules)
                    .number();
        }
        wanted.checkOption();
        wanted.checkChanges(maxChanges);
        InputSet intake = context.terminal().read(List.of(file));
        wanted.checkNames(intake, file);
        SignalListener signals = SignalListener.listen(this::reportNothingFound);
        Sextant loaded = rules.load();
        ScenarioMapper<FlipResult> each =
                new ScenarioMapper<>(
                        context.terminal(), scenario -> search(scenario, wanted, loaded, signals));
        print(each.of(intake), loaded.rulebook().digest());
        ExitCode code = signals.asked() == null ? each.code() : signals.asked();
        return code.number();
    }

    private void reportNothingFound() {
        context.terminal().complain("sextant: interrupted before the search ended");
    }

    private Optional<FlipResult> search(
            Scenario scenario, FlipRequest wanted, Sextant loaded, SignalListener signals) {
        BooleanSupplier over = over();
        return wanted.of(scenario, maxChanges, most())
                .map(
                        asked ->
                                loaded.flips(
                                        loaded.decide(scenario.facts()),
                                        asked,
                                        () -> signals.asked() != null || over.getAsBoolean()));
    }

    /** Machine-readable output is complete. People see as much as they asked for. */
    private int most() {
        if (length.isFull() || format == OutputFormat.json) {
            return Integer.MAX_VALUE;
        }
        return length.isBrief() ? FEWEST : FEW;
    }

    private BooleanSupplier over() {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() - end >= 0;
    }

    private void print(List<FlipResult> found, String digest) {
        Terminal terminal = context.terminal();
        if (format == OutputFormat.json) {
            terminal.print(FlipJson.write(found, digest));
            return;
        }
        for (int index = 0; index < found.size(); index++) {
            terminal.print(index == 0 ? "" : "\n");
            FlipResult flips = found.get(index);
            terminal.print(
                    length.isBrief()
                            ? FlipText.brief(flips)
                            : FlipText.lines(flips, terminal.width()));
        }
    }
}
