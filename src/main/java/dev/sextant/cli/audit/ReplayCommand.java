package dev.sextant.cli.audit;

import dev.sextant.Sextant;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.JobCountConverter;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.RulesZipReader;
import dev.sextant.report.audit.ReplayJson;
import dev.sextant.report.audit.ReplayText;
import dev.sextant.report.audit.ReplayTotals;
import dev.sextant.report.diff.DiffText;
import dev.sextant.report.diff.DiffTotals;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Decides again what was recorded. */
@Command(
        name = "replay",
        description = {
            "Decide recorded inputs again, and compare the results with the records.",
            "Needs only the records. Compares the answer and everything that led to it. With other"
                + " rules: shows which answers change, and which changed rule causes each change."
                + " The rules are always recompiled.",
            "Exits with 5 if a record differs. Exits with 1 if no record returned the same result"
                    + " because inputs were rejected or facts are redacted."
        },
        footerHeading = "%nExample:%n",
        footer = {"  sextant replay records", "  sextant replay records --rules rules-drl"})
public final class ReplayCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "Folder of records, or file with one or more records.")
    private Path path;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder of rules to decide with. Repeatable. Later folders override earlier"
                        + " ones. Default: the rules in the folder of records, else those that come"
                        + " with Sextant.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--allow-unsafe-rules",
            description =
                    "Skip the checks that stop rules from calling arbitrary code. Use it only for"
                            + " rules that you trust like a program.")
    private boolean anyCode;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = JobCountConverter.class,
            description = "Number of records to decide in parallel. Default: one per processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Path file = Files.isDirectory(path) ? path.resolve(RecordFolder.RECORDS) : path;
        if (!Files.isRegularFile(file)) {
            throw wrong("no records found at " + file + "\n  Maybe the path is misspelled.");
        }
        Optional<Sextant> kept = kept(file.toAbsolutePath().getParent()).map(this::load);
        Sextant asked = folders.isEmpty() ? kept.orElseGet(this::shipped) : load(given());
        ReplayRunner replaying = new ReplayRunner(file, asked, kept, jobs, context.terminal());
        ExitCode code = replaying.go();
        print(replaying, asked, kept);
        return code.number();
    }

    private Optional<RuleFolder> kept(Path folder) {
        if (!RulesZipReader.areIn(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RulesZipReader.read(folder));
        } catch (IOException unreadable) {
            throw wrong(
                    "the rules of "
                            + path
                            + " cannot be read: "
                            + unreadable.getMessage()
                            + "\n  Maybe the folder was changed: check it with 'sextant verify'.");
        }
    }

    private Sextant load(RuleFolder rules) {
        if (rules.trust() == TrustLevel.ANY_CODE && !anyCode) {
            throw wrong(
                    "the records were made with unsafe rules, which may call arbitrary code\n"
                        + "  Maybe add --allow-unsafe-rules, if you trust them like a program.");
        }
        return Sextant.load(anyCode ? rules.trusting(TrustLevel.ANY_CODE) : rules);
    }

    private RuleFolder given() {
        context.terminal().complain(context.permissions().toEverybody(folders));
        return RuleFolders.read(folders);
    }

    private Sextant shipped() {
        return load(
                RuleFolders.read(List.of(RulesOption.shipped()))
                        .lowestNamed(RulesOption.FOLDER.toString()));
    }

    private void print(ReplayRunner replaying, Sextant asked, Optional<Sextant> kept) {
        Terminal terminal = context.terminal();
        ReplayTotals totals = replaying.totals();
        if (format == OutputFormat.json) {
            terminal.print(ReplayJson.write(totals, asked.rulebook()));
            return;
        }
        terminal.print(ReplayText.lines(totals, asked.rulebook(), from(asked, kept)));
        List<ScenarioDifference> differences = replaying.differences();
        if (!differences.isEmpty()) {
            terminal.print("\n");
            terminal.print(
                    DiffText.lines(
                            kept.orElseThrow().bench().comparedWith(asked).changes(),
                            differences,
                            DiffTotals.of(differences, 0, 0),
                            terminal.width()));
        }
    }

    private String from(Sextant asked, Optional<Sextant> kept) {
        if (!folders.isEmpty()) {
            return "with the rules of " + asked.rulebook().layers().get(0).folder();
        }
        return kept.isPresent()
                ? "with the rules in the folder"
                : "with the rules that come with Sextant";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
