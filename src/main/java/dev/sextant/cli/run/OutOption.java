package dev.sextant.cli.run;

import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.store.DamagedFileException;
import dev.sextant.store.FolderInUseException;
import dev.sextant.store.OutputDisk;
import dev.sextant.store.OutputFolder;
import dev.sextant.store.UnusableFolderException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folder that the outcomes of a run are written to. */
final class OutOption {

    private static final String CHANGED = " was changed after it was written";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write one file per format to this folder. An interrupted run can be continued"
                            + " with --resume.")
    private Path folder;

    @Option(names = "--resume", description = "With --out: continue an interrupted run.")
    private boolean resume;

    @Option(
            names = "--force-restart",
            description = "With --out: delete the output of an earlier run and start over.")
    private boolean restart;

    @Mixin private RecordOption record;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether it is asked for: by records, too. */
    boolean isWanted() {
        return folder() != null;
    }

    Path folder() {
        return folder == null ? record.folder() : folder;
    }

    /** The option that names the folder. */
    private String name() {
        return folder == null ? "'--record'" : "'--out'";
    }

    /** Whether a record of each answer is stored in it. */
    RecordOption record() {
        return record;
    }

    /** Refuses what cannot go together. */
    void check(List<Path> inputs) {
        record.check();
        if (folder != null && record.isWanted() && !real(folder).equals(real(record.folder()))) {
            throw wrong(
                    "'--out' ("
                            + folder
                            + ") and '--record' ("
                            + record.folder()
                            + ") name different folders, but a run writes to one",
                    "omit '--out': results and records are written to the same folder.");
        }
        if (!isWanted() && (resume || restart)) {
            throw wrong(
                    (resume ? "'--resume'" : "'--force-restart'") + " needs an output folder",
                    "add --out DIR.");
        }
        if (resume && restart) {
            throw wrong("'--resume' and '--force-restart' cannot be combined", "omit one of them.");
        }
        for (Path input : isWanted() ? inputs : List.<Path>of()) {
            if (Files.isDirectory(input) && real(folder()).startsWith(real(input))) {
                throw wrong(
                        name()
                                + " ("
                                + folder()
                                + ") is inside an input ("
                                + input
                                + "), so the run would read its own output",
                        "choose another folder.");
            }
        }
    }

    /** The path without links and points, as far as it is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(absolute));
        } catch (IOException unreadable) {
            return absolute;
        }
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(command.commandLine(), what + "\n  Maybe " + maybe);
    }

    /**
     * Takes the folder.
     *
     * @param work what identifies the run
     * @param disk takes its files
     * @throws CommandFailedException if it cannot be taken
     */
    OutputFolder open(Map<String, String> work, OutputDisk disk) throws IOException {
        try {
            return OutputFolder.open(folder(), mode(), work, ours(), holder(), disk);
        } catch (FolderInUseException inUse) {
            throw new CommandFailedException(
                    ExitCode.IN_USE,
                    "sextant: "
                            + folder()
                            + " is in use by "
                            + inUse.holder()
                            + "\n  Maybe wait until that run ends, or write to another folder.");
        } catch (UnusableFolderException refused) {
            throw refused(refused);
        }
    }

    private static Set<String> ours() {
        Set<String> names = new HashSet<>(RunFormat.files());
        names.addAll(RecordFolder.NAMES);
        return names;
    }

    private OutputFolder.Mode mode() {
        if (restart) {
            return OutputFolder.Mode.RESTART;
        }
        return resume ? OutputFolder.Mode.RESUME : OutputFolder.Mode.NEW;
    }

    /** For whoever finds the folder in use. */
    private static String holder() {
        return "process "
                + ProcessHandle.current().pid()
                + " on "
                + host()
                + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }

    private CommandFailedException refused(UnusableFolderException refused) {
        return switch (refused.reason()) {
            case NO_FOLDER ->
                    wrongFolder(" is a file", "name a folder. It is created if it does not exist.");
            case OF_OTHERS ->
                    wrongFolder(
                            " holds files that no run wrote: "
                                    + refused.details().get(0)
                                    + more(refused.details()),
                            "name a folder that does not exist yet.");
            case HAS_LINKS ->
                    wrongFolder(
                            " holds links, which no run writes: "
                                    + refused.details().get(0)
                                    + more(refused.details()),
                            "remove them, or name a folder that does not exist yet.");
            case UNFINISHED ->
                    wrongFolder(
                            " holds an interrupted run",
                            "continue it with --resume, or start over with --force-restart.");
            case DONE -> wrongFolder(" holds a completed run", "start over with --force-restart.");
            case OF_OTHER_WORK ->
                    differs(" holds another run:\n    " + String.join("\n    ", refused.details()));
            case UNREADABLE -> differs("/" + refused.details().get(0) + CHANGED);
        };
    }

    private CommandFailedException wrongFolder(String what, String maybe) {
        return new CommandFailedException(ExitCode.USAGE, message(what, maybe));
    }

    private CommandFailedException differs(String what) {
        return new CommandFailedException(
                ExitCode.DIFFERS,
                message(
                        what,
                        "delete it and start over with --force-restart, or choose another"
                                + " folder."));
    }

    private static String more(List<String> details) {
        return details.size() == 1 ? "" : " and " + (details.size() - 1) + " more";
    }

    private String message(String what, String maybe) {
        return "sextant: " + folder() + what + "\n  Maybe " + maybe;
    }

    /** The error message if a file of the folder is not as it was written. */
    CommandFailedException damaged(DamagedFileException damaged) {
        return differs("/" + damaged.file() + CHANGED);
    }

    /** The error message if the folder cannot be written to. */
    CommandFailedException failed(IOException failure) {
        String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return new CommandFailedException(
                ExitCode.OUTPUT,
                message(
                        " cannot be written: " + why,
                        "free some space. The output so far is intact, and --resume continues."));
    }

    /** The error message if the inputs are not those of the run in the folder. */
    CommandFailedException differs(InputsChangedException differ) {
        return differs(" holds a run over different inputs:\n    " + differ.getMessage());
    }
}
