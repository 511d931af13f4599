package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.SignalListener;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.report.run.RunReport;
import dev.sextant.report.run.RunSummary;
import dev.sextant.report.run.SummaryText;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.store.DamagedFileException;
import dev.sextant.store.OutputDisk;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs with the outcomes going to the files of a folder. */
final class FolderRunner {

    /** Options on which no byte of the outcomes hangs, and those of which the digest shows more. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of(
                    "--jobs",
                    "--out",
                    "--record",
                    "--sign",
                    "--redact-key",
                    "--resume",
                    "--force-restart",
                    "--as-of",
                    "--no-cache",
                    "--rules",
                    "-v");

    private static final Set<String> WHAT_TO_DO_WITH_WORK = Set.of("--resume", "--force-restart");

    private final OutOption out;
    private final CommandSpec command;
    private final Terminal terminal;
    private final Map<String, RunReport> reports;
    private final RecordFolder records;

    /**
     * @param reports by the names of their files
     * @param records writes the records; null where none are stored
     */
    FolderRunner(
            OutOption out,
            Map<String, RunReport> reports,
            RecordFolder records,
            CommandSpec command,
            Terminal terminal) {
        this.out = out;
        this.reports = reports;
        this.records = records;
        this.command = command;
        this.terminal = terminal;
    }

    /**
     * Runs, or continues.
     *
     * @throws CommandFailedException if the folder cannot be taken or written to
     */
    ExitCode go(RunExecutor run, Rulebook rulebook, OutputDisk disk) {
        SignalListener interruption = SignalListener.listen(this::reportHowToContinue);
        try (OutputFolder folder = out.open(work(rulebook), disk)) {
            if (folder.result().isPresent()) {
                return report(RunProgress.of(folder.result().get()).summary(), rulebook);
            }
            FolderRunOutput output = new FolderRunOutput(folder, reports, records);
            ExitCode code = run.go(output, () -> interruption.asked() != null);
            if (code.isInterruption()) {
                reportHowToContinue();
                return interruption.asked();
            }
            return report(RunProgress.of(folder.result().orElseThrow()).summary(), rulebook);
        } catch (OutOfMemoryError failure) {
            reportHowToContinue();
            throw failure;
        } catch (DamagedFileException damaged) {
            throw out.damaged(damaged);
        } catch (InputsChangedException differ) {
            throw out.differs(differ);
        } catch (IOException failure) {
            throw out.failed(failure);
        }
    }

    private ExitCode report(RunSummary summary, Rulebook rulebook) {
        terminal.print(new SummaryText(rulebook, terminal.width()).of(summary));
        reports.keySet().forEach(this::reportWritten);
        if (records != null) {
            records.files().forEach(this::reportWritten);
        }
        return RunExecutor.code(summary);
    }

    private void reportWritten(String file) {
        terminal.print("written:  " + out.folder().resolve(file) + "\n");
    }

    /** What identifies the run: the versions, and all that the outcomes depend on. */
    private Map<String, String> work(Rulebook rulebook) {
        Map<String, String> work = new TreeMap<>();
        work.put("sextant", Sextant.VERSION);
        work.put(
                "rules",
                rulebook.digest() + (rulebook.trust() == TrustLevel.ANY_CODE ? ", unsafe" : ""));
        work.put(
                "folders of rules",
                quoted(rulebook.layers().stream().map(RuleLayer::folder).toList()));
        work.put(
                "paths",
                quoted(
                        command.commandLine().getParseResult().matchedPositionals().stream()
                                .flatMap(each -> each.stringValues().stream())
                                .toList()));
        if (records != null) {
            work.putAll(records.work());
        }
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (Stream.of(option.names()).noneMatch(WITHOUT_EFFECT::contains)) {
                work.put(option.longestName(), option.getValue().toString());
            }
        }
        return work;
    }

    private void reportHowToContinue() {
        List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
        String again =
                quoted(
                        arguments.stream()
                                .filter(each -> !WHAT_TO_DO_WITH_WORK.contains(each))
                                .toList());
        terminal.complain("sextant: interrupted. To continue:\n  sextant " + again + " --resume");
    }

    private static String quoted(List<String> arguments) {
        return arguments.stream().map(FolderRunner::quoted).collect(Collectors.joining(" "));
    }

    /** An argument as a shell takes it. */
    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
